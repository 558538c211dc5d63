import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { days, minutes } from '../../../worker/kit/duration'
import {
  addSecurityKey,
  authenticator,
  optionsOf,
  registerPasskey,
  signInWith,
} from '../../support/browser/authenticator'
import { browserLike, cost } from '../../support/browser/browser-like'
import {
  fateOf,
  keepingSecret,
  kindsPostedTo,
  leave,
  leaver,
  loggedOf,
  notMeSecret,
} from '../../support/browser/leaver'
import { at, noon, pendingFor, signIn, someoneWithTotp } from '../../support/browser/two-step'
import { bearer, personalOf } from '../../support/world/credentials'
import { postedTo, tick } from '../../support/world/mailbox'
import { signedInAs, someone } from '../../support/world/people'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  tokenOf,
} from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
const code = (answer: { body: never }) => (answer.body as { code?: string }).code
const look = async ({ browser }: { browser: ReturnType<typeof browserLike> }) =>
  (await browser.get('/api/account/deletion')).body as { blockers: object[]; ends: object; graceDays: number }

describe('asking for the deletion of my account', () => {
  test('says what ends with it', async () => {
    const eva = await someone()
    const maintainer = await maintainerWith(eva, await someone())
    const organization = await organizationWith([eva, await someone()], { maintainer })
    await projectWith([[eva, 'admin']], { organization })
    await projectWith([[eva, 'guest']], { expires: noon - 1 })
    const host = await somebody()
    await host.post(`/manage/organizations/${await organizationWith([host])}/invitations`, {
      email: eva.email,
    })
    await tokenOf(eva.id)
    await tokenOf(eva.id, { expires: noon - 1 })
    const ends = { maintainers: 1, organizations: 1, projects: 1, invitations: 1, tokens: 1, sessions: 1 }
    expect(await look(eva)).toEqual({ graceDays: 14, blockers: [], ends })
  })
  test('ends every session at once, and tells when it is due', async () => {
    const eva = await someone()
    const elsewhere = await signedInAs(eva)
    const answer = await leave(eva)
    expect([answer.status, answer.body, cost(answer).calls]).toEqual([
      200,
      { due: new Date(noon + days(14)).toISOString() },
      2,
    ])
    expect(eva.browser.jar.has('__Host-session')).toBe(false)
    for (const browser of [eva.browser, elsewhere])
      expect((await browser.get('/api/account')).status).toBe(401)
    expect(await fateOf(eva)).toEqual({ due: noon + days(14), isGone: false })
    expect(await loggedOf(eva)).toEqual(['deletion.asked'])
  })
  test('is told by mail, with a link that keeps the account and one for whom it was not', async () => {
    const { email } = await leaver()
    expect(await kindsPostedTo(email)).toEqual(['deletion.asked'])
    expect((await postedTo(email))[0]?.data).toMatchObject({
      due: noon + days(14),
      cancel: expect.any(String),
      link: expect.any(String),
    })
  })
  test('wants a fresh proof of who asks', async () => {
    const eva = await someone()
    at(minutes(16))
    expect(code(await leave(eva))).toBe('step-up-required')
    expect(await fateOf(eva)).toEqual({ due: null, isGone: false })
  })
  test('is not for tokens', async () => {
    const eva = await someone()
    const token = await personalOf(eva, 'account:read', 'account:write')
    expect((await bearer(token).send('PUT', '/api/account/deletion', {})).body).toMatchObject({
      code: 'step-up-required',
    })
    expect((await bearer(token).get('/api/account/deletion')).status).toBe(200)
  })
  test('stops every token of mine, whatever its kind, until the account is kept', async () => {
    const eva = await someone()
    const [personal, management, session] = [
      await personalOf(eva, 'account:read'),
      await tokenOf(eva.id),
      await tokenOf(eva.id, { kind: 'session' }),
    ]
    const statuses = async () => [
      (await bearer(personal).get('/api/account')).status,
      (await bearer(management).get('/manage/current-user/projects-invitations')).status,
      (await bearer(management).get('/manage/tokens/verify')).status,
      (await bearer(session).get('/manage/tokens/verify')).status,
    ]
    const before = await statuses()
    await leave(eva)
    expect(await statuses()).toEqual([401, 401, 401, 401])
    await signIn(browserLike(), eva.email)
    expect(await statuses()).toEqual(before)
    expect(before.slice(2)).toEqual([200, 200])
  })
})

describe('signing in keeps the account', () => {
  const isKept = async (who: { id: number; email: string }) => {
    expect(await fateOf(who)).toEqual({ due: null, isGone: false })
    expect(await loggedOf(who)).toEqual(['deletion.asked', 'deletion.cancelled'])
    at(days(15))
    await tick()
    expect(await fateOf(who)).toEqual({ due: null, isGone: false })
  }
  test('by password, and the account tells of it for a week', async () => {
    const eva = await leaver()
    at(days(13))
    const browser = browserLike()
    expect((await signIn(browser, eva.email)).body).toEqual({ next: 'signed-in' })
    const told = async () =>
      ((await browser.get('/api/account')).body as { deletionCancelled: string | null }).deletionCancelled
    expect(await told()).toBe(new Date(noon + days(13)).toISOString())
    await isKept(eva)
    at(days(20))
    const later = await signedInAs(eva)
    expect(
      ((await later.get('/api/account')).body as { deletionCancelled: null }).deletionCancelled,
    ).toBeNull()
  })
  test('by a passkey', async () => {
    const eva = await someone()
    const device = authenticator()
    await registerPasskey(eva.browser, device)
    await leave(eva)
    expect((await signInWith(browserLike(), device)).status).toBe(200)
    await isKept(eva)
  })
  test('by the authenticator app, but not by the password before it', async () => {
    const eva = await someoneWithTotp()
    await leave(eva)
    const browser = await pendingFor(eva.email)
    expect((await fateOf(eva)).due).toBe(noon + days(14))
    expect((await browser.post('/api/auth/second-step/totp', { code: eva.app.code() })).status).toBe(200)
    await isKept(eva)
  })
  test('by a recovery code', async () => {
    const eva = await someoneWithTotp()
    await leave(eva)
    const browser = await pendingFor(eva.email)
    expect(
      (await browser.post('/api/auth/second-step/recovery-code', { code: eva.app.codes[0] })).status,
    ).toBe(200)
    await isKept(eva)
  })
  test('by a security key', async () => {
    const eva = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(eva.browser, device)
    await leave(eva)
    const browser = await pendingFor(eva.email)
    const options = optionsOf<RequestOptions>(await browser.post('/api/auth/second-step/challenge'))
    expect(
      (await browser.post('/api/auth/second-step/webauthn', { response: device.get(options) })).status,
    ).toBe(200)
    await isKept(eva)
  })
  test('but a wrong password does not', async () => {
    const eva = await leaver()
    await signIn(browserLike(), eva.email, 'not the password of eva')
    expect((await fateOf(eva)).due).toBe(noon + days(14))
  })
  test('and leaves no trace with whoever did not want to go', async () => {
    const eva = await someone()
    const browser = browserLike()
    await signIn(browser, eva.email)
    expect(await loggedOf(eva)).toEqual([])
    expect((await browser.get('/api/account')).body).toMatchObject({ deletionCancelled: null })
  })
})

describe('the link of the mail', () => {
  test('keeps the account by its button, once; opening it changes nothing', async () => {
    const eva = await leaver()
    const secret = await keepingSecret(eva.email)
    expect((await browserLike().post('/api/auth/links', { secret })).body).toMatchObject({
      purpose: 'cancel-deletion',
      email: eva.email,
    })
    expect((await fateOf(eva)).due).not.toBeNull()
    const answer = await browserLike().post('/api/auth/cancel-deletion', { secret })
    expect([answer.status, cost(answer).calls]).toEqual([200, 1])
    expect(await fateOf(eva)).toEqual({ due: null, isGone: false })
    expect(code(await browserLike().post('/api/auth/cancel-deletion', { secret }))).toBe('link-used')
    expect(await loggedOf(eva)).toEqual(['deletion.asked', 'deletion.cancelled'])
  })
  test('is used up by signing in, and that of an earlier wish does not cancel a later one', async () => {
    const eva = await leaver()
    const secret = await keepingSecret(eva.email)
    const browser = browserLike()
    await signIn(browser, eva.email)
    await browser.get('/api/account')
    expect((await leave({ browser })).status).toBe(200)
    expect(code(await browserLike().post('/api/auth/cancel-deletion', { secret }))).toBe('link-used')
    expect((await fateOf(eva)).due).toBe(noon + days(14))
  })
  test('is no key to anything else, and no other link does its work', async () => {
    const eva = await leaver()
    const [secret, other] = [await keepingSecret(eva.email), await notMeSecret(eva.email)]
    expect(code(await browserLike().post('/api/auth/not-me', { secret }))).toBe('link-not-valid')
    expect(code(await browserLike().post('/api/auth/cancel-deletion', { secret: other }))).toBe(
      'link-not-valid',
    )
  })
  test('“This wasn’t me” keeps the account, too', async () => {
    const eva = await leaver()
    expect(
      (await browserLike().post('/api/auth/not-me', { secret: await notMeSecret(eva.email) })).status,
    ).toBe(200)
    expect(await fateOf(eva)).toEqual({ due: null, isGone: false })
  })
})

describe('somebody who is the last one somewhere', () => {
  test('hears where, and is refused until there is a successor', async () => {
    const [eva, adam] = [await someone(), await someone()]
    const maintainer = await maintainerWith(eva)
    const organization = await organizationWith([eva], { maintainer, name: 'Acme' })
    await organizationWith([eva, adam])
    const gone = await organizationWith([eva])
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', gone)
    const blockers = [
      { unit: 'maintainer', id: maintainer, name: expect.any(String) },
      { unit: 'organization', id: organization, name: 'Acme' },
    ]
    expect((await look(eva)).blockers).toEqual(blockers)
    expect(await leave(eva)).toMatchObject({ status: 409, body: { code: 'deletion-blocked', blockers } })
    expect(await fateOf(eva)).toEqual({ due: null, isGone: false })
    expect((await eva.browser.get('/api/account')).status).toBe(200)
    for (const unit of [`maintainers/${maintainer}`, `organizations/${organization}`])
      expect((await eva.browser.post(`/manage/${unit}/users`, { email: adam.email })).status).toBe(201)
    expect((await leave(eva)).status).toBe(200)
  })
  test('such as the last super admin of the platform; of two only one may go', async () => {
    await rows('UPDATE user SET is_super_admin = 0')
    const [root, second] = [await someone({ isSuperAdmin: true }), await someone({ isSuperAdmin: true })]
    const statuses = (await Promise.all([leave(root), leave(second)])).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409])
    const last = (await fateOf(root)).due === null ? root : second
    expect((await look(last)).blockers).toEqual([{ unit: 'platform', id: null, name: '' }])
  })
})
