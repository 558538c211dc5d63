import { expect, test } from 'vitest'
import { adviceOn } from '../../web/tokens/own/advice'

const made = Date.UTC(2026, 2, 11)
const day = 86_400_000
const used = '2026-03-12T08:00:00Z'
const on = (
  scopes: string[],
  usedScopes: string[],
  more: { afterDays?: number; lastUsed?: string | null } = {},
) =>
  adviceOn(
    {
      scopes,
      usedScopes,
      created: new Date(made).toISOString(),
      lastUsed: more.lastUsed === undefined ? used : more.lastUsed,
    },
    made + (more.afterDays ?? 7) * day,
  )

test('a token is left in peace for a week', () => {
  expect(on(['manage:write'], ['manage:read'], { afterDays: 6 })).toBeNull()
  expect(on(['manage:write'], [], { afterDays: 6, lastUsed: null })).toBeNull()
})
test('one that was never used may go', () => {
  expect(on(['manage:write'], [], { lastUsed: null })).toEqual({ kind: 'unused' })
})
test('one that may change and only looks may do with less', () => {
  expect(on(['manage:write'], ['manage:read'])).toEqual({ kind: 'only-looks' })
  expect(on(['account:write'], ['account:read'])).toEqual({ kind: 'only-looks' })
  expect(on(['manage:write'], ['manage:write'])).toBeNull()
})
test('scopes that nothing was done with are named, but not the looking that comes with changing', () => {
  expect(on(['manage:write', 'project:1', 'project:2'], ['manage:write', 'project:2'])).toEqual({
    kind: 'scopes',
    scopes: ['project:1'],
  })
  expect(
    on(['account:write', 'account:read', 'notifications:read'], ['account:write', 'notifications:read']),
  ).toBeNull()
})
