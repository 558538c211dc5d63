import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, hours, minutes } from '../../../worker/kit/duration'
import { cost } from '../../support/browser/browser-like'
import { manageClient } from '../../support/http/manageClient'
import { postedTo, tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  tokenOf,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const wish = { kind: 'management', name: 'CI', expiresInSeconds: 7200 }
type Made = { id: number; token: string; scopes: string[]; expires: string }
const by = (token: string, network = '198.51.100.7') =>
  manageClient({ 'x-kbc-manageapitoken': token, 'cf-connecting-ip': network })
const verify = async (token: string) => (await by(token).get('/manage/tokens/verify')).status

describe('my tokens', () => {
  test('are made with the cookie, shown once, listed, and ended', async () => {
    const { browser, id, email } = await someone()
    const made = await browser.post('/api/account/tokens', { ...wish, name: ' CI ' })
    expect([made.status, cost(made).calls]).toEqual([201, 1])
    const { token, ...shown } = made.body as Made
    expect(shown).toMatchObject({
      kind: 'management',
      name: 'CI',
      scopes: ['manage:write'],
      ipRanges: [],
      lastUsed: null,
      lastNetwork: null,
    })
    expect((await browser.get('/api/account/tokens')).body).toEqual([shown])
    expect((await by(token).get('/manage/tokens/verify')).body).toMatchObject({
      id: shown.id,
      description: 'CI',
      user: { id },
    })
    expect((await browser.get('/api/account/tokens')).body).toMatchObject([
      { lastUsed: expect.any(String), lastNetwork: '198.51.100.7' },
    ])
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'tokens.created', data: { thing: 'CI' } })
    expect(JSON.stringify(await rows('SELECT * FROM management_token WHERE id = ?', shown.id))).not.toContain(
      token,
    )
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(204)
    expect(await verify(token)).toBe(401)
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(404)
  })
  test('always expire, after an hour at the least and a year at the most', async () => {
    const { browser } = await someone()
    for (const expiresInSeconds of [3599, 365 * 86_400 + 1, null, undefined, '7200'])
      expect((await browser.post('/api/account/tokens', { ...wish, expiresInSeconds })).status).toBe(422)
  })
  test('have only scopes of their kind, and ranges that are ranges', async () => {
    const { browser } = await someone()
    const refused = async (more: object) =>
      (await browser.post('/api/account/tokens', { ...wish, ...more })).status
    for (const scopes of [['account:read'], ['project:0'], ['project:x'], ['manage']])
      expect([scopes, await refused({ scopes })]).toEqual([scopes, 422])
    for (const scopes of [[], ['manage:read'], ['project:1']])
      expect([scopes, await refused({ kind: 'personal', scopes })]).toEqual([scopes, 422])
    for (const range of ['10.0.0.0/33', '300.1.1.1', '::/129', 'x', '1::2::3'])
      expect([range, await refused({ ipRanges: [range] })]).toEqual([range, 422])
  })
  test('need a fresh proof of identity, and are nobody else’s', async () => {
    const [mine, other] = [await someone(), await someone()]
    const { id } = (await mine.browser.post('/api/account/tokens', wish)).body as Made
    expect((await other.browser.delete(`/api/account/tokens/${id}`)).status).toBe(404)
    expect((await other.browser.post(`/api/account/tokens/${id}/rotate`, {})).status).toBe(404)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', mine.id)
    for (const path of ['/api/account/tokens', `/api/account/tokens/${id}/rotate`])
      expect((await mine.browser.post(path, path.endsWith('tokens') ? wish : {})).body).toMatchObject({
        code: 'step-up-required',
      })
  })
  test('list session tokens, which are revoked like the others', async () => {
    const { browser, id } = await someone()
    const token = await tokenOf(id, { kind: 'session' })
    const [row] = (await browser.get('/api/account/tokens')).body as { id: number; kind: string }[]
    expect(row?.kind).toBe('session')
    expect((await browser.delete(`/api/account/tokens/${row?.id}`)).status).toBe(204)
    expect(await verify(token)).toBe(401)
  })
})

describe('rotating a token', () => {
  test('gives one of the same name and scopes, and the old one works on for the overlap', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email } = await someone()
    const other = (await browser.post('/api/account/tokens', wish)).body as Made
    const old = (
      await browser.post('/api/account/tokens', {
        ...wish,
        scopes: ['manage:read'],
        ipRanges: ['198.51.100.0/24'],
      })
    ).body as Made
    const answer = await browser.post(`/api/account/tokens/${old.id}/rotate`, { overlapSeconds: 600 })
    expect([answer.status, cost(answer).calls]).toEqual([201, 1])
    const successor = answer.body as Made
    expect(successor).toMatchObject({
      name: 'CI',
      scopes: ['manage:read'],
      ipRanges: ['198.51.100.0/24'],
      expires: old.expires,
    })
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'tokens.created', data: { thing: 'CI' } })
    expect([await verify(old.token), await verify(successor.token)]).toEqual([200, 200])
    vi.setSystemTime(Date.now() + minutes(10))
    expect([await verify(old.token), await verify(successor.token), await verify(other.token)]).toEqual([
      401, 200, 200,
    ])
  })
  test('keeps the kind, takes a lifetime of its own; without an overlap the old ends at once', async () => {
    const { browser } = await someone()
    const old = (
      await browser.post('/api/account/tokens', { ...wish, kind: 'personal', scopes: ['account:read'] })
    ).body as Made
    const answer = await browser.post(`/api/account/tokens/${old.id}/rotate`, {
      overlapSeconds: 0,
      expiresInSeconds: 86_400,
    })
    const { token, expires } = answer.body as Made
    expect(token).toMatch(/^gtp_/)
    expect(Date.parse(expires) - Date.now()).toBeGreaterThan(hours(23))
    const look = (value: string) => manageClient({ 'x-auth-token': value }).get('/api/account')
    expect([(await look(old.token)).status, (await look(token)).status]).toEqual([401, 200])
  })
  test('is for management and personal tokens that are good', async () => {
    const { browser, id } = await someone()
    await tokenOf(id, { kind: 'session' })
    await tokenOf(id, { expires: Date.now() - 1 })
    for (const { id: token } of await rows<{ id: number }>(
      'SELECT id FROM management_token WHERE user_id = ?',
      id,
    ))
      expect((await browser.post(`/api/account/tokens/${token}/rotate`, {})).status).toBe(404)
  })
})

describe('the scopes of a management token', () => {
  test('manage:read looks and changes nothing', async () => {
    const { browser, id } = await someone()
    const project = await projectWith([[{ id }, 'admin']])
    const { token } = (await browser.post('/api/account/tokens', { ...wish, scopes: ['manage:read'] }))
      .body as Made
    expect((await by(token).get(`/manage/projects/${project}`)).status).toBe(200)
    const no = await by(token).put(`/manage/projects/${project}`, { name: 'x' })
    expect([no.status, no.calls]).toEqual([403, 1])
    expect(no.body).toMatchObject({
      code: 'manage.tokenScopeDenied',
      error: 'The scopes of this token do not cover this',
    })
    expect((await by(token).post('/manage/current-user/session-token')).status).toBe(403)
  })
  test('a unit covers itself and what belongs to it, and nothing else', async () => {
    const { browser, id } = await someone()
    const maintainer = await maintainerWith({ id })
    const organization = await organizationWith([{ id }], { maintainer })
    const project = await projectWith([], { organization })
    const elsewhere = await organizationWith([{ id }])
    const paths = [
      `maintainers/${maintainer}`,
      `organizations/${organization}`,
      `projects/${project}`,
      `organizations/${elsewhere}`,
      'maintainers',
      'projects/999999',
    ]
    const seen = async (scope: string) => {
      const { token } = (await browser.post('/api/account/tokens', { ...wish, scopes: [scope] })).body as Made
      return Promise.all(paths.map(async (path) => (await by(token).get(`/manage/${path}`)).status))
    }
    expect(await seen(`maintainer:${maintainer}`)).toEqual([200, 200, 200, 403, 403, 403])
    expect(await seen(`organization:${organization}`)).toEqual([403, 200, 200, 403, 403, 403])
    expect(await seen(`project:${project}`)).toEqual([403, 403, 200, 403, 403, 403])
    expect(await seen('project:999999')).toEqual([403, 403, 403, 403, 403, 404])
  })
  test('a unit takes nothing out of it: a project is not moved, an organization not given away', async () => {
    const { browser, id } = await someone()
    const [maintainer, other] = [await maintainerWith({ id }), await maintainerWith({ id })]
    const [organization, target] = [
      await organizationWith([{ id }], { maintainer }),
      await organizationWith([{ id }], { maintainer }),
    ]
    const project = await projectWith([[{ id }, 'admin']], { organization })
    const { token } = (
      await browser.post('/api/account/tokens', { ...wish, scopes: [`organization:${organization}`] })
    ).body as Made
    expect(
      (await by(token).post(`/manage/projects/${project}/organizations`, { organizationId: target })).status,
    ).toBe(403)
    expect((await by(token).post(`/manage/organizations/${target}/projects`, { name: 'x' })).status).toBe(403)
    expect(
      (await by(token).patch(`/manage/organizations/${organization}`, { maintainerId: other })).status,
    ).toBe(403)
    expect(
      (await by(token).patch(`/manage/organizations/${organization}`, { name: 'Still here' })).status,
    ).toBe(200)
  })
  test('go on into the session tokens that are made with it', async () => {
    const { browser, id } = await someone()
    const [project, other] = [await projectWith([[{ id }, 'admin']]), await projectWith([[{ id }, 'admin']])]
    const wanted = { ...wish, scopes: [`project:${project}`], ipRanges: ['198.51.100.7'] }
    const { token } = (await browser.post('/api/account/tokens', wanted)).body as Made
    const { body } = await by(token).post('/manage/current-user/session-token')
    expect((await by(body.token).get(`/manage/projects/${project}`)).status).toBe(200)
    expect((await by(body.token).get(`/manage/projects/${other}`)).status).toBe(403)
    expect((await by(body.token, '198.51.100.8').get(`/manage/projects/${project}`)).status).toBe(403)
  })
})

describe('the scopes that a token was used for', () => {
  const used = async (browser: Awaited<ReturnType<typeof someone>>['browser']) =>
    ((await browser.get('/api/account/tokens')).body as { usedScopes: string[] }[])[0]?.usedScopes
  test('are told from their first use on, however soon after another, by no trip of their own', async () => {
    const { browser, id } = await someone()
    const project = await projectWith([[{ id }, 'admin']])
    const { token } = (await browser.post('/api/account/tokens', wish)).body as Made
    expect(await used(browser)).toEqual([])
    expect((await by(token).get(`/manage/projects/${project}`)).calls).toBe(1)
    expect(await used(browser)).toEqual(['manage:read'])
    expect((await by(token).put(`/manage/projects/${project}`, { name: 'Renamed' })).calls).toBe(2)
    expect(await used(browser)).toEqual(['manage:read', 'manage:write'])
  })
  test('are those of the units that were worked in, also through what belongs to them', async () => {
    const { browser, id } = await someone()
    const maintainer = await maintainerWith({ id })
    const organization = await organizationWith([{ id }], { maintainer })
    const project = await projectWith([], { organization })
    const elsewhere = await organizationWith([{ id }])
    const scopes = [
      'manage:read',
      `maintainer:${maintainer}`,
      `organization:${elsewhere}`,
      `project:${project}`,
    ]
    const { token } = (await browser.post('/api/account/tokens', { ...wish, scopes })).body as Made
    await by(token).get(`/manage/organizations/${organization}`)
    expect(await used(browser)).toEqual([`maintainer:${maintainer}`, 'manage:read'])
    await by(token).get(`/manage/projects/${project}`)
    expect(await used(browser)).toEqual([`maintainer:${maintainer}`, 'manage:read', `project:${project}`])
  })
  test('of a personal token are looking and changing', async () => {
    const { browser } = await someone()
    const personal = { ...wish, kind: 'personal', scopes: ['account:write', 'notifications:read'] }
    const { token } = (await browser.post('/api/account/tokens', personal)).body as Made
    const own = manageClient({ 'x-auth-token': token })
    await own.get('/api/account')
    expect(await used(browser)).toEqual(['account:read'])
    await own.patch('/api/account', { name: 'Another' })
    expect(await used(browser)).toEqual(['account:read', 'account:write'])
  })
})

describe('the IP ranges of a token', () => {
  test.each([
    [['198.51.100.0/24', '10.0.0.1'], '198.51.100.255', 200],
    [['198.51.100.0/24', '10.0.0.1'], '10.0.0.1', 200],
    [['198.51.100.0/24', '10.0.0.1'], '198.51.101.0', 403],
    [['198.51.100.0/24', '10.0.0.1'], '10.0.0.2', 403],
    [['2001:db8::/32'], '2001:db8:ffff::1', 200],
    [['2001:db8::/32'], '2001:db9::1', 403],
    [['2001:db8::1'], '2001:db8::2', 403],
    [['0.0.0.0/0'], '203.0.113.9', 200],
    [['0.0.0.0/0'], '2001:db8::1', 403],
    [['198.51.100.7'], '::ffff:198.51.100.7', 200],
    [['::/0'], '', 403],
  ])('%j let %s through or not (%i)', async (ipRanges, address, status) => {
    const { browser } = await someone()
    const { token } = (await browser.post('/api/account/tokens', { ...wish, ipRanges })).body as Made
    const { body, ...answer } = await by(token, address).get('/manage/tokens/verify')
    expect(answer.status).toBe(status)
    if (status === 403) expect(body.code).toBe('manage.tokenNetworkDenied')
  })
})

describe('a token that will expire', () => {
  test('is told of a week and a day before, once each, and then erased', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email } = await someone()
    const made = (await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 30 * 86_400 }))
      .body as Made
    const told = async () => {
      await tick()
      await tick()
      return (await postedTo(email)).filter(({ kind }) => kind === 'tokens.expiring').length
    }
    const ends = Date.parse(made.expires)
    const counts = []
    for (const ahead of [days(7) + 1, days(7), days(6), days(1) + 1, days(1), hours(1)]) {
      vi.setSystemTime(ends - ahead)
      counts.push(await told())
    }
    expect(counts).toEqual([0, 1, 1, 1, 2, 2])
    vi.setSystemTime(ends)
    await tick()
    expect(await rows('SELECT * FROM management_token WHERE id = ?', made.id)).toEqual([])
  })
  test('is not told of when it was made for less, is a session’s, or has a successor', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email, id } = await someone()
    await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 86_400 })
    const old = (await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 30 * 86_400 }))
      .body as Made
    await browser.post(`/api/account/tokens/${old.id}/rotate`, {})
    await tokenOf(id, { kind: 'session' })
    vi.setSystemTime(Date.now() + minutes(30))
    await tick()
    expect((await postedTo(email)).map(({ kind }) => kind)).not.toContain('tokens.expiring')
  })
})

test('a mistyped token costs no call at the database', async () => {
  const eva = await somebody()
  const token = await tokenOf(eva.id)
  const typo = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11)
  const answer = await by(typo).get('/manage/tokens/verify')
  expect([answer.status, answer.calls]).toEqual([401, 0])
})
