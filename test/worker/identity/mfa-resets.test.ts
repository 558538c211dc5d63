import { afterEach, describe, expect, test, vi } from 'vitest'
import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { hours } from '../../../worker/kit/duration'
import { addSecurityKey, authenticator, registerPasskey } from '../../support/browser/authenticator'
import { browserLike } from '../../support/browser/browser-like'
import { addTotp, someoneWithTotp } from '../../support/browser/two-step'
import { resetLater } from '../../support/world/delayedReset'
import { postedTo, secretMailedTo, tick } from '../../support/world/mailbox'
import { settings, signedInAs } from '../../support/world/people'
import { rows, somebody, superAdmin, tokenOf } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const pathOf = (who: { id: number }) => `/manage/users/${who.id}/mfa`
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const isOn = async ({ id }: { id: number }) =>
  (await rows<{ on: number }>('SELECT mfa_enabled AS "on" FROM user WHERE id = ?', id))[0]?.on
const logged = ({ id }: { id: number }) =>
  rows<{ kind: string; actor: number }>(
    "SELECT kind, actor_id AS actor FROM security_log WHERE user_id = ? AND kind LIKE 'mfa%' ORDER BY id",
    id,
  )

describe('resetting the two-step verification of somebody', () => {
  test('takes the app, security keys and recovery codes, keeps passkeys, and tells them', async () => {
    const [root, eva] = [await superAdmin(), await someoneWithTotp()]
    await registerPasskey(eva.browser, authenticator())
    await addSecurityKey(eva.browser, authenticator({ verifies: false }))
    expect(await root.delete(`${pathOf(eva)}/`)).toMatchObject({ status: 204, text: '', calls: 2 })
    expect((await root.get(`/manage/users/${eva.id}`)).body.mfaEnabled).toBe(false)
    const factors = (await eva.browser.get('/api/account/factors')).body as Record<string, unknown>
    expect(factors).toMatchObject({
      totp: null,
      securityKeys: [],
      recoveryCodes: null,
      passkeys: [expect.anything()],
    })
    expect((await kindsPostedTo(eva.email))[0]).toBe('mfa-resets.done')
    expect(await logged(eva)).toEqual([{ kind: 'mfa.reset', actor: root.id }])
    const secret = await secretMailedTo(eva.email, 'mfa-resets.done', 'not-me')
    expect((await browserLike().post('/api/auth/not-me', { secret })).status).toBe(200)
  })
  test('is refused where there is none, and is not for the person', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody({ mfa: true }), await somebody()]
    expect((await root.delete(`/manage/users/${adam.email}/mfa`)).body).toMatchObject({
      status: 400,
      code: 'manage.mfaNotEnabled',
      error: expect.stringContaining(adam.email),
    })
    expect((await root.delete('/manage/users/no+body@example.com/mfa')).body.error).toBe(
      'User no+body@example.com not found',
    )
    for (const who of [eva, adam])
      expect((await who.delete(pathOf(eva))).body.error).toContain(
        'or admin has to have feature "can-manage-users".',
      )
    expect((await (await somebody({ features: ['can-manage-users'] })).delete(pathOf(eva))).status).toBe(204)
  })
})

describe('with a delay before it', () => {
  const start = Date.parse('2026-11-21T12:00:00.000Z')
  /** A super admin at a server with the delay. */
  async function staff() {
    const root = await superAdmin({ name: 'Grace' })
    const token = await tokenOf(root.id, { expires: start + hours(1000) })
    return { ...root, reset: (who: { id: number }) => resetLater(token, who) }
  }
  test('the reset waits, is told at once, and is done when its time has come', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    const [root, eva] = [await staff(), await someoneWithTotp()]
    for (let again = 0; again < 2; again += 1) expect(await root.reset(eva)).toBe(204)
    expect(await kindsPostedTo(eva.email)).toEqual(['mfa-resets.announced', 'totp.added'])
    expect((await postedTo(eva.email))[0]?.data).toMatchObject({ byName: 'Grace', due: start + hours(24) })
    vi.setSystemTime(start + hours(24) - 1)
    await tick()
    expect(await isOn(eva)).toBe(1)
    vi.setSystemTime(start + hours(24))
    await Promise.all([tick(), tick()])
    expect(await isOn(eva)).toBe(0)
    expect(await rows('SELECT 1 FROM mfa_reset WHERE user_id = ?', eva.id)).toEqual([])
    expect((await kindsPostedTo(eva.email)).filter((kind) => kind === 'mfa-resets.done')).toHaveLength(1)
    expect(await logged(eva)).toEqual([
      { kind: 'mfa.reset-announced', actor: root.id },
      { kind: 'mfa.reset', actor: root.id },
    ])
  })
  test('the person keeps it by the link of the mail, once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    const [root, eva] = [await staff(), await someoneWithTotp()]
    await root.reset(eva)
    const [mail] = await postedTo(eva.email)
    expect(mail?.data.cancel).toBeTruthy()
    const secret = await linkSecret(settings.key, 'cancel-mfa-reset', mail?.data.cancel ?? '')
    const look = await browserLike().post('/api/auth/links', { secret })
    expect(look.body).toMatchObject({ purpose: 'cancel-mfa-reset', email: eva.email })
    expect((await browserLike().post('/api/auth/cancel-mfa-reset', { secret })).status).toBe(200)
    expect((await browserLike().post('/api/auth/cancel-mfa-reset', { secret })).body).toMatchObject({
      code: 'link-used',
    })
    vi.setSystemTime(start + hours(25))
    await tick()
    expect(await isOn(eva)).toBe(1)
    expect((await logged(eva)).map(({ kind }) => kind)).toEqual([
      'mfa.reset-announced',
      'mfa.reset-cancelled',
    ])
  })
  test('reporting that it was somebody else ends it, too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    const eva = await someoneWithTotp()
    vi.setSystemTime(start + hours(73))
    await (await staff()).reset(eva)
    const secret = await secretMailedTo(eva.email, 'mfa-resets.announced', 'not-me')
    await browserLike().post('/api/auth/not-me', { secret })
    vi.setSystemTime(start + hours(98))
    await tick()
    expect(await isOn(eva)).toBe(1)
  })
  test('nothing is done to who has turned it off meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    const [root, eva] = [await staff(), await someoneWithTotp()]
    await root.reset(eva)
    await eva.browser.delete('/api/account/totp')
    vi.setSystemTime(start + hours(25))
    await tick()
    expect(await rows('SELECT 1 FROM mfa_reset')).toEqual([])
    expect(await kindsPostedTo(eva.email)).not.toContain('mfa-resets.done')
    const browser = await signedInAs(eva)
    await addTotp(browser)
    await tick()
    expect(await isOn(eva)).toBe(1)
  })
})
