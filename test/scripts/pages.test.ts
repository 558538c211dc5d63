import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionsPage } from '../../scripts/generate/permissionsPage'

test('the page of permissions says what the tables say; `npm run generate -- --pages` makes it anew', () => {
  expect(readFileSync('worker/access/permissions/README.md', 'utf8')).toBe(permissionsPage())
})
