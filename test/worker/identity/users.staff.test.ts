import { describe, expect, test } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import { browserLike } from '../../support/browser/browser-like'
import { someoneWithTotp } from '../../support/browser/two-step'
import { resetLater } from '../../support/world/delayedReset'
import { atMoment } from '../../support/world/notified'
import { goodPassword, signedInAs, someone } from '../../support/world/people'
import { application, rows, somebody, superAdmin, tokenOf } from '../../support/world/world'

const path = '/api/admin/users'
type Listed = { id: number; name: string }

describe('the staff’s list of people', () => {
  test('says how each account stands, in one call, page by page', async () => {
    const root = await superAdmin()
    const people = [
      await somebody({ name: 'Staffed One' }),
      await somebody({ name: 'Staffed Two', mfa: true }),
      await somebody({ name: 'Staffed 3' }),
    ]
    const first = await root.get(`${path}?q=staffed&limit=2`)
    expect(first).toMatchObject({ status: 200, calls: 1 })
    expect(first.body).toMatchObject([
      { name: 'Staffed One', isActivated: true, isDisabled: false, isSuperAdmin: false, mfaEnabled: false },
      { name: 'Staffed Two', mfaEnabled: true },
    ])
    const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect((await root.get(next)).body.map(({ id }: Listed) => id)).toEqual([people[2]?.id])
  })
  test('can be narrowed to super admins and to those who are kept out', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    await root.post(`${path}/${eva.id}/disabled`, { isDisabled: true })
    const ids = async (state: string) =>
      (await root.get(`${path}?state=${state}&limit=100`)).body.map(({ id }: Listed) => id)
    expect(await ids('super-admin')).toContain(root.id)
    expect(await ids('super-admin')).not.toContain(eva.id)
    expect(await ids('disabled')).toEqual([eva.id])
  })
  test('and what is known of an account are for super admins and user managers', async () => {
    const [eva, manager, app] = [
      await somebody(),
      await somebody({ features: ['can-manage-users'] }),
      await application('projects:read'),
    ]
    for (const look of [path, `${path}/${eva.id}`]) {
      expect((await manager.get(look)).status).toBe(200)
      for (const who of [eva, app]) expect((await who.get(look)).status).toBe(403)
    }
  })
})

describe('what is known of an account', () => {
  test('are its ways in, sessions, tokens, and a reset that waits', async () => {
    const [root, eva] = [await superAdmin({ name: 'Grace' }), await someoneWithTotp()]
    const asked = Date.parse('2026-11-21T12:00:00.000Z')
    await atMoment(asked, async () => resetLater(await tokenOf(root.id), eva))
    const answer = await root.get(`${path}/${eva.email}`)
    expect(answer).toMatchObject({ status: 200, calls: 1 })
    expect(answer.body).toMatchObject({
      id: eva.id,
      email: eva.email,
      isActivated: true,
      isDisabled: false,
      deleted: null,
      mfaEnabled: true,
      hasPassword: true,
      hasAuthenticatorApp: true,
      securityKeys: 0,
      passkeys: 0,
      mfaReset: { due: new Date(asked + hours(24)).toISOString(), requester: { id: root.id, name: 'Grace' } },
      mfaResetDelayHours: 0,
    })
    expect(answer.body.sessions).toBeGreaterThan(0)
    expect(Date.parse(answer.body.lastSeen)).toBeGreaterThan(Date.now() - hours(1))
  })
})

describe('keeping somebody out', () => {
  test('ends sessions, tokens and sign-ins at once; let in again they sign in as before', async () => {
    const [root, eva] = [await superAdmin(), await someone()]
    const token = await somebody()
    await rows('UPDATE management_token SET user_id = ? WHERE user_id = ?', eva.id, token.id)
    expect(await root.post(`${path}/${eva.id}/disabled`, { isDisabled: true })).toMatchObject({
      status: 200,
      calls: 2,
      body: { id: eva.id, isDisabled: true, sessions: 0, tokens: 0 },
    })
    expect((await eva.browser.get('/api/account')).status).toBe(401)
    expect((await token.get('/manage/maintainers')).status).toBe(401)
    const refused = await browserLike().post('/api/auth/sign-in', {
      email: eva.email,
      password: goodPassword,
    })
    expect(refused.body).toMatchObject({ code: 'wrong-credentials' })
    expect((await root.post(`${path}/${eva.id}/disabled`, { isDisabled: false })).body).toMatchObject({
      isDisabled: false,
    })
    expect((await eva.browser.get('/api/account')).status).toBe(401)
    expect((await (await signedInAs(eva)).get('/api/account')).status).toBe(200)
    expect(
      await rows(
        "SELECT kind, actor_id AS actor FROM security_log WHERE user_id = ? AND kind LIKE 'account.%abled'",
        eva.id,
      ),
    ).toEqual([
      { kind: 'account.disabled', actor: root.id },
      { kind: 'account.enabled', actor: root.id },
    ])
  })
  test('is done once however often it is asked for', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    for (let again = 0; again < 2; again += 1)
      expect((await root.post(`${path}/${eva.id}/disabled`, { isDisabled: true })).status).toBe(200)
    expect(
      await rows("SELECT 1 FROM security_log WHERE user_id = ? AND kind = 'account.disabled'", eva.id),
    ).toHaveLength(1)
  })
  test('is refused for oneself, for who is deleted, and to everybody but super admins', async () => {
    const [root, eva, manager] = [
      await superAdmin(),
      await somebody(),
      await somebody({ features: ['can-manage-users'] }),
    ]
    const wish = { isDisabled: true }
    expect((await root.post(`${path}/${root.id}/disabled`, wish)).body).toMatchObject({
      status: 409,
      code: 'own-account',
    })
    for (const who of [eva, manager])
      expect((await who.post(`${path}/${root.id}/disabled`, wish)).status).toBe(403)
    await root.delete(`/manage/users/${eva.id}`)
    expect((await root.post(`${path}/${eva.id}/disabled`, wish)).status).toBe(404)
  })
  test('asks a super admin at the page to confirm it is them', async () => {
    const [root, eva] = [await someone({ isSuperAdmin: true }), await somebody()]
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', root.id)
    expect((await root.browser.post(`${path}/${eva.id}/disabled`, { isDisabled: true })).body).toMatchObject({
      code: 'step-up-required',
    })
  })
  test('never leaves the platform without a super admin, even when two keep each other out', async () => {
    const [one, other] = [await superAdmin(), await superAdmin()]
    await rows('UPDATE user SET is_super_admin = 0 WHERE id NOT IN (?, ?)', one.id, other.id)
    const answers = await Promise.all([
      one.post(`${path}/${other.id}/disabled`, { isDisabled: true }),
      other.post(`${path}/${one.id}/disabled`, { isDisabled: true }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await rows('SELECT 1 FROM user WHERE is_super_admin = 1 AND NOT is_disabled')).toHaveLength(1)
  })
  test('leaves somebody who can act: a super admin who is kept out counts for none', async () => {
    const [root, other] = [await someone({ isSuperAdmin: true }), await superAdmin()]
    const before = await rows<{ id: number }>(
      'SELECT id FROM user WHERE is_super_admin = 1 AND id NOT IN (?, ?)',
      root.id,
      other.id,
    )
    for (const { id } of before)
      expect((await root.browser.delete(`/manage/users/${id}/super-admin`)).status).toBeLessThan(300)
    await root.browser.post(`${path}/${other.id}/disabled`, { isDisabled: true })
    const last = `/manage/users/${root.id}/super-admin`
    expect((await root.browser.delete(last)).body).toMatchObject({ code: 'manage.lastSuperAdmin' })
    expect((await root.browser.get('/api/account/deletion')).body).toMatchObject({
      blockers: [{ unit: 'platform', id: null, name: '' }],
    })
    await root.browser.post(`${path}/${other.id}/disabled`, { isDisabled: false })
    expect((await root.browser.get('/api/account/deletion')).body).toMatchObject({ blockers: [] })
    expect((await root.browser.delete(last)).status).toBeLessThan(300)
  })
})
