import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commonPasswordLines } from '../../scripts/common-passwords'

test('the list of common passwords is the one that its source gives', () => {
  const shipped = readFileSync(join(import.meta.dirname, '../../worker/passwords/common-passwords.txt'), 'utf8')
  expect(shipped).toBe(commonPasswordLines())
  expect(shipped.split('\n')).toHaveLength(17_950 + 1)
})
