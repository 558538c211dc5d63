import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commonPasswordLines } from '../../scripts/common-passwords'

test('the list of common passwords is the one that its source gives', () => {
  const shipped = readFileSync(new URL('../../worker/passwords/common-passwords.txt', import.meta.url), 'utf8')
  expect(shipped).toBe(commonPasswordLines())
  expect(shipped.split('\n')).toHaveLength(17_950 + 1)
})
