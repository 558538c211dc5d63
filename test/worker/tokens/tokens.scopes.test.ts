import { afterEach, describe, expect, test, vi } from 'vitest'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { maintainerWith, organizationWith, projectWith } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const wish = { kind: 'management', name: 'CI', expiresInSeconds: 7200 }
type Made = { id: number; token: string; scopes: string[]; expires: string }
const by = (token: string, network = '198.51.100.7') =>
  manageClient({ 'x-kbc-manageapitoken': token, 'cf-connecting-ip': network })

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
