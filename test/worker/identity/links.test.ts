import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { addTotp, pendingFor } from '../../support/browser/two-step'
import { postedTo, secretMailedTo } from '../../support/world/mailbox'
import { goodPassword, person, signedInAs, someone } from '../../support/world/people'
import { superAdmin } from '../../support/world/world'

const aToken = { kind: 'management', name: 'deploy', expiresInSeconds: 7200 }
const newPassword = 'granite tulip ninety sails'
const code = ({ body }: { body: never }) => (body as { code: string }).code
const forgot = (email: string) => browserLike().post('/api/auth/forgot-password', { email })
const resetSecret = (email: string) => secretMailedTo(email, 'passwords.reset-password', 'reset-password')
const reset = (secret: string, more: object = {}) =>
  browserLike().post('/api/auth/reset-password', { secret, password: newPassword, ...more })
/** Changes the address of whoever is signed in here; gives the new one. */
async function moves(browser: BrowserLike) {
  const email = `moved-${crypto.randomUUID()}@example.com`
  await browser.put('/api/account/email-address', { email })
  const secret = await secretMailedTo(email, 'email-addresses.verify-email', 'verify-email')
  expect((await browser.post('/api/auth/verify-email', { secret })).status).toBe(200)
  return email
}
const disable = async (id: number, is: boolean) => {
  const root = await superAdmin()
  expect((await root.post(`/api/admin/users/${id}/disabled`, { isDisabled: is })).status).toBe(200)
}

describe('a link belongs to the address that it was mailed to', () => {
  test('a change of address ends all that were mailed to the former one, but the undo', async () => {
    const { email, browser } = await someone()
    await forgot(email)
    const former = await resetSecret(email)
    await browser.post('/api/account/tokens', aToken)
    const notMe = await secretMailedTo(email, 'tokens.created', 'not-me')
    await moves(browser)
    expect(code(await reset(former))).toBe('link-expired')
    expect(code(await browserLike().post('/api/auth/not-me', { secret: notMe }))).toBe('link-expired')
    const undo = await secretMailedTo(email, 'email-addresses.email-changed', 'undo-email')
    expect((await browserLike().post('/api/auth/undo-email', { secret: undo })).body).toEqual({ email })
  })
  test('what is asked for at the new address works there', async () => {
    const { browser } = await someone()
    const email = await moves(browser)
    await forgot(email)
    expect((await reset(await resetSecret(email))).status).toBe(200)
  })
})

describe('a link of somebody who was disabled', () => {
  test('resets no password, and opens none by itself', async () => {
    const { id, email } = await someone()
    await forgot(email)
    const secret = await resetSecret(email)
    await disable(id, true)
    expect(code(await browserLike().post('/api/auth/links', { secret }))).toBe('link-not-valid')
    expect(code(await reset(secret))).toBe('link-not-valid')
    await disable(id, false)
    expect((await browserLike().post('/api/auth/sign-in', { email, password: goodPassword })).status).toBe(
      200,
    )
  })
  test('brings no new address into force', async () => {
    const { id, browser } = await someone()
    const wanted = `wanted-${crypto.randomUUID()}@example.com`
    await browser.put('/api/account/email-address', { email: wanted })
    const secret = await secretMailedTo(wanted, 'email-addresses.verify-email', 'verify-email')
    await disable(id, true)
    expect(code(await browserLike().post('/api/auth/verify-email', { secret }))).toBe('link-not-valid')
  })
  test('activates no account, and no session begins that would come alive later', async () => {
    const email = `newcomer-${crypto.randomUUID()}@example.com`
    await browserLike().post('/api/auth/sign-up', { email, name: 'Nell' })
    const secret = await secretMailedTo(email, 'accounts.activate', 'activate')
    const row = await env.DB.prepare('SELECT id FROM user WHERE email = ?')
      .bind(email)
      .first<{ id: number }>()
    await disable(row?.id ?? 0, true)
    const browser = browserLike()
    const activated = await browser.post('/api/auth/activate', {
      secret,
      name: 'Nell',
      password: goodPassword,
    })
    expect(code(activated)).toBe('link-not-valid')
    await disable(row?.id ?? 0, false)
    expect((await browser.get('/api/account')).status).toBe(401)
  })
  test('a sign-in whose second step is due ends with it', async () => {
    const who = await person()
    const app = await addTotp(await signedInAs(who))
    const pending = await pendingFor(who.email)
    await disable(who.id, true)
    expect((await pending.post('/api/auth/second-step/totp', { code: app.code() })).status).not.toBe(200)
    await disable(who.id, false)
    expect((await pending.get('/api/account')).status).toBe(401)
  })
  test('still reports that it was somebody else', async () => {
    const { id, email, browser } = await someone()
    await browser.post('/api/account/tokens', aToken)
    const secret = await secretMailedTo(email, 'tokens.created', 'not-me')
    await disable(id, true)
    expect((await browserLike().post('/api/auth/not-me', { secret })).status).toBe(200)
  })
})

describe('a reset of the password', () => {
  /** Somebody with a token who holds a reset link. */
  async function withToken() {
    const { email, browser } = await someone()
    const { token } = (await browser.post('/api/account/tokens', aToken)).body as { token: string }
    await forgot(email)
    const works = async () =>
      (await browserLike().get('/manage/tokens/verify', { authorization: `Bearer ${token}` })).status === 200
    return { email, secret: await resetSecret(email), works }
  }
  test('says which access tokens end with it, and ends them', async () => {
    const { secret, works } = await withToken()
    expect((await browserLike().post('/api/auth/links', { secret })).body).toMatchObject({
      tokens: ['deploy'],
    })
    expect(await works()).toBe(true)
    await reset(secret)
    expect(await works()).toBe(false)
  })
  test('keeps them where one says so', async () => {
    const { secret, works } = await withToken()
    await reset(secret, { keepTokens: true })
    expect(await works()).toBe(true)
  })
  test('asked for twice leaves only the newer link, and the older one says so', async () => {
    const { email, secret } = await withToken()
    await forgot(email)
    expect((await postedTo(email)).filter(({ kind }) => kind === 'passwords.reset-password')).toHaveLength(2)
    expect(code(await reset(secret))).toBe('link-superseded')
    expect((await reset(await resetSecret(email))).status).toBe(200)
  })
})
