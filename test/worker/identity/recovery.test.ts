import { expect, test } from 'vitest'
import { browserLike, cost } from '../../support/browser/browser-like'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, signedInAs, someone } from '../../support/world/people'

const otherPassword = 'marble otter seventeen kites'
const notMe = (secret: string) => browserLike().post('/api/auth/not-me', { secret })
const signIn = (email: string, password: string, browser = browserLike()) =>
  browser.post('/api/auth/sign-in', { email, password })

/** Somebody whose password a thief has changed; the mail that tells of it was read. */
async function robbed() {
  const who = await someone()
  const thief = await signedInAs(who)
  await thief.put('/api/account/password', {
    currentPassword: goodPassword,
    newPassword: otherPassword,
    signOutOthers: false,
  })
  return { ...who, thief, secret: await secretMailedTo(who.email, 'passwords.password-changed', 'not-me') }
}

test('ends all sessions at once', async () => {
  const { browser, thief, secret } = await robbed()
  expect(await notMe(secret)).toMatchObject({ status: 200, body: {} })
  expect((await thief.get('/api/account')).status).toBe(401)
  expect((await browser.get('/api/account')).status).toBe(401)
})
test('the password that the thief knows opens nothing any more', async () => {
  const { email, secret } = await robbed()
  await notMe(secret)
  expect(await signIn(email, otherPassword)).toMatchObject({
    status: 401,
    body: { code: 'wrong-credentials' },
  })
})
test('mails a link to choose another password, and the account is back', async () => {
  const { email, secret } = await robbed()
  await notMe(secret)
  expect((await postedTo(email))[0]).toMatchObject({
    kind: 'passwords.reset-password',
    data: { reason: 'recovery' },
  })
  const link = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  expect(
    (
      await browserLike().post('/api/auth/reset-password', {
        secret: link,
        password: 'granite tulip ninety sails',
      })
    ).status,
  ).toBe(200)
  expect((await signIn(email, 'granite tulip ninety sails')).status).toBe(200)
})
test('a change of address that the thief began can no longer be confirmed', async () => {
  const { thief, secret } = await robbed()
  await thief.put('/api/account/email-address', { email: 'thief-at-work@example.com' })
  const link = await secretMailedTo(
    'thief-at-work@example.com',
    'email-addresses.verify-email',
    'verify-email',
  )
  await notMe(secret)
  expect((await browserLike().post('/api/auth/verify-email', { secret: link })).status).toBe(410)
})
test('no browser is known to the account any more', async () => {
  const { email, secret } = await robbed()
  const browser = browserLike()
  await signIn(email, otherPassword, browser)
  await notMe(secret)
  const link = await secretMailedTo(email, 'passwords.reset-password', 'reset-password')
  await browserLike().post('/api/auth/reset-password', {
    secret: link,
    password: 'granite tulip ninety sails',
  })
  await signIn(email, 'granite tulip ninety sails', browser)
  expect((await postedTo(email))[0]).toMatchObject({ kind: 'sign-in.new-sign-in' })
})
test('stands in the security log', async () => {
  const { id, secret } = await robbed()
  await notMe(secret)
  const log = await (await signedInAs({ id })).get('/api/account/security-log')
  expect((log.body as object[])[0]).toMatchObject({ kind: 'not-me.reported' })
})
test('works once, and only by its own link', async () => {
  const { secret } = await robbed()
  expect((await notMe(secret)).status).toBe(200)
  expect(await notMe(secret)).toMatchObject({ status: 410, body: { code: 'link-used' } })
  expect(await notMe('A'.repeat(43))).toMatchObject({ status: 404, body: { code: 'link-not-valid' } })
})
test('takes one trip', async () => {
  expect(cost(await notMe((await robbed()).secret)).calls).toBe(1)
})
