import { expect, test } from 'vitest'
import { fetchApp, origin } from '../../support/world/app'

test('a password manager finds where passkeys are looked after', async () => {
  const answer = await fetchApp('/.well-known/passkey-endpoints')
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(await answer.json()).toEqual({
    enroll: `${origin}/account/security`,
    manage: `${origin}/account/security`,
  })
})
test('a password manager is led to where the password is changed', async () => {
  const answer = await fetchApp('/.well-known/change-password', { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/account/security'])
})
test.each([
  'resource-that-should-not-exist-whose-status-code-should-not-be-200',
  'security.txt',
  '',
  'passkey-endpoints/x',
])('there is really nothing at /.well-known/%s', async (path) => {
  expect((await fetchApp(`/.well-known/${path}`)).status).toBe(404)
})
