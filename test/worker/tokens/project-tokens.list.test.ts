import { afterEach, describe, expect, test, vi } from 'vitest'
import { minutes } from '../../../worker/kit/duration'
import { manageClient } from '../../support/http/manageClient'
import { fetchApp } from '../../support/world/app'
import { applicationOf, bearer, type Made } from '../../support/world/credentials'
import { tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const now = Date.UTC(2026, 10, 21, 12)
const at = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: now + milliseconds })
const listPath = (project: number) => `/api/projects/${project}/tokens`
/** The status of an introspection, and how many trips it took. */
async function introspect(by: string, token: string) {
  const { status, headers } = await fetchApp('/oauth/introspect', {
    method: 'POST',
    headers: { authorization: `Bearer ${by}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token }).toString(),
  })
  return [status, Number(/(\d+) calls/.exec(headers.get('server-timing') ?? '')?.[1])]
}
type Maker = Pick<Somebody, 'post'>
const make = async (by: Maker, project: number, description: string, more = {}) => {
  const made = await by.post(`/manage/projects/${project}/tokens`, { description, ...more })
  expect(made.status).toBe(201)
  return made.body as { id: number; token: string }
}
type Listed = {
  id: number
  description: string
  maker: { kind: string; name: string; hasLeft: boolean } | null
  lastUsed: string | null
}
async function listed(by: Pick<Somebody, 'get'>, project: number): Promise<Listed[]> {
  const answer = await by.get(listPath(project))
  expect([answer.status, answer.calls]).toEqual([200, 1])
  return answer.body
}
/** Whether the makers of the project's tokens have left, by the tokens' names. */
const left = async (by: Pick<Somebody, 'get'>, project: number) =>
  Object.fromEntries((await listed(by, project)).map((one) => [one.description, one.maker?.hasLeft]))

describe('the list of a project’s tokens', () => {
  test('tells what each is, who or what made it, since when and until when', async () => {
    at(0)
    const eva = await somebody({ name: 'Eva' })
    const project = await projectWith([[eva, 'admin']])
    const first = await make(eva, project, 'CI deploy', { expiresIn: 3600 })
    const second = await make(await application('manage:storage-tokens'), project, 'Loader')
    expect(await listed(eva, project)).toEqual([
      {
        id: second.id,
        description: 'Loader',
        maker: {
          kind: 'application',
          id: expect.any(Number),
          name: 'An application',
          email: null,
          hasLeft: false,
        },
        created: '2026-11-21T12:00:00.000Z',
        lastUsed: null,
        expires: null,
      },
      {
        id: first.id,
        description: 'CI deploy',
        maker: { kind: 'person', id: eva.id, name: 'Eva', email: eva.email, hasLeft: false },
        created: '2026-11-21T12:00:00.000Z',
        lastUsed: null,
        expires: '2026-11-21T13:00:00.000Z',
      },
    ])
  })
  test('has those that are good alone, page by page', async () => {
    at(0)
    const eva = await somebody()
    const project = await projectWith([[eva, 'admin']])
    const other = await projectWith([[eva, 'admin']])
    await make(eva, other, 'Elsewhere')
    await make(eva, project, 'Short', { expiresIn: 60 })
    for (const name of ['One', 'Two', 'Three']) await make(eva, project, name)
    at(minutes(1))
    expect((await listed(eva, project)).map((one) => one.description)).toEqual(['Three', 'Two', 'One'])
    const page = await eva.get(`${listPath(project)}?limit=2`)
    expect(page.body.map((one: Listed) => one.description)).toEqual(['Three', 'Two'])
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? []
    expect((await eva.get(next)).body.map((one: Listed) => one.description)).toEqual(['One'])
    await tick()
    expect(await rows('SELECT id FROM project_token WHERE description = ?', 'Short')).toEqual([])
  })
  test('tells the minute in which a service last asked about one', async () => {
    at(0)
    const eva = await somebody()
    const project = await projectWith([[eva, 'admin']])
    const { token } = await make(eva, project, 'CI deploy')
    const [service, other] = [await applicationOf('tokens:introspect'), await applicationOf('projects:read')]
    const used = async () => (await listed(eva, project))[0]?.lastUsed
    expect(await introspect(other, token)).toEqual([403, 1])
    expect(await used()).toBeNull()
    const asked = [
      [minutes(5), 2],
      [minutes(5) + 59_000, 1],
      [minutes(7), 2],
    ] as const
    for (const [time, calls] of asked) {
      at(time)
      expect(await introspect(service, token)).toEqual([200, calls])
    }
    expect(await used()).toBe('2026-11-21T12:07:00.000Z')
  })
  test('marks makers who have left, whatever the way', async () => {
    const [root, adam] = [await superAdmin(), await somebody()]
    const organization = await organizationWith([adam], { maintainer: await maintainerWith(adam) })
    const [gone, stays, above, disabled, erased] = [
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody(),
    ]
    const seats = [gone, disabled, erased].map((who) => [who, 'admin'] as const)
    const project = await projectWith([...seats, [stays, 'admin']], { organization })
    expect((await adam.post(`/manage/organizations/${organization}/users`, above)).status).toBe(201)
    for (const [who, name] of [
      [gone, 'gone'],
      [stays, 'stays'],
      [above, 'above'],
      [disabled, 'disabled'],
      [erased, 'erased'],
      [root, 'root'],
    ] as const)
      await make(who, project, name)
    const nobody = { gone: false, stays: false, above: false, disabled: false, erased: false, root: false }
    expect(await left(stays, project)).toEqual(nobody)
    const staff = await someone({ isSuperAdmin: true })
    const answers = [
      await stays.delete(`/manage/projects/${project}/users/${gone.id}`),
      await adam.delete(`/manage/organizations/${organization}/users/${above.id}`),
      await staff.browser.post(`/api/admin/users/${disabled.id}/disabled`, { isDisabled: true }),
      await staff.browser.delete(`/manage/users/${erased.id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 200, 204])
    const some = { gone: true, above: true, disabled: true, erased: true, stays: false, root: false }
    expect(await left(stays, project)).toEqual(some)
    const [, , deleted] = await listed(stays, project)
    expect(deleted?.description).toBe('disabled')
  })
  test('marks an application whose token is gone, by the name that it had', async () => {
    const eva = await somebody()
    const project = await projectWith([[eva, 'admin']])
    const root = await someone({ isSuperAdmin: true })
    const wanted = { name: 'Old loader', scopes: ['manage:storage-tokens'] }
    const { id, token } = (await root.browser.post('/api/admin/application-tokens', wanted)).body as Made
    await make(bearer(token), project, 'Loader')
    expect((await root.browser.delete(`/api/admin/application-tokens/${id}`)).status).toBe(204)
    expect((await listed(eva, project))[0]?.maker).toMatchObject({ name: 'Old loader', hasLeft: true })
  })
})

describe('revoking a project’s token', () => {
  test('ends it, whoever made it, stands in the log, and is done once', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const project = await projectWith([
      [eva, 'admin'],
      [adam, 'admin'],
    ])
    const { id, token } = await make(adam, project, 'CI deploy')
    expect((await eva.delete(`/manage/projects/${project}/users/${adam.id}`)).status).toBe(204)
    const path = `${listPath(project)}/${id}`
    expect((await eva.delete(path)).status).toBe(204)
    expect(await eva.delete(path)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await listed(eva, project)).toEqual([])
    expect(await introspect(await applicationOf('tokens:introspect'), token)).toEqual([200, 1])
    const [entry] = (await eva.get(`/api/projects/${project}/security-log`)).body
    expect(entry).toMatchObject({
      kind: 'project-token.revoked',
      user: { id: eva.id },
      data: { name: 'CI deploy' },
    })
  })
  test('by whoever holds it stands in the log as well', async () => {
    const eva = await somebody()
    const project = await projectWith([[eva, 'admin']])
    const { token } = await make(eva, project, 'CI deploy')
    await manageClient({}).post('/api/tokens/revoke', { token })
    const [entry] = (await eva.get(`/api/projects/${project}/security-log`)).body
    expect(entry).toMatchObject({ kind: 'token.revoked-by-holder', user: { id: eva.id } })
  })
  test('reaches no other project’s', async () => {
    const [eva, mallory] = [await somebody(), await somebody()]
    const mine = await projectWith([[eva, 'admin']])
    const { id } = await make(eva, mine, 'CI deploy')
    const other = await projectWith([[mallory, 'admin']])
    expect((await mallory.delete(`${listPath(other)}/${id}`)).status).toBe(404)
    expect((await mallory.delete(`${listPath(mine)}/${id}`)).status).toBe(404)
    for (const rubbish of ['x', '0', '-1', '999999999999999', '9'.repeat(20)])
      expect((await eva.delete(`${listPath(mine)}/${rubbish}`)).status).toBeOneOf([404, 422])
    expect(await listed(eva, mine)).toHaveLength(1)
  })
  test('is for those who may make one: not from above without auto join, not locked out', async () => {
    const [root, adam, guest, nova] = [
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody({ isActivated: false }),
    ]
    const organization = await organizationWith([], { maintainer: await maintainerWith(adam) })
    const seats = [
      [guest, 'readOnly'],
      [nova, 'admin'],
    ] as const
    const project = await projectWith(seats, { organization })
    const { id } = await make(root, project, 'CI deploy')
    const heard = async (who: Somebody) => [
      (await who.get(listPath(project))).body?.code ?? 200,
      (await who.delete(`${listPath(project)}/${id}`)).body?.code ?? 204,
    ]
    expect(await heard(guest)).toEqual(['role-restricted', 'role-restricted'])
    // Whoever is not activated yet looks, and changes nothing.
    expect(await heard(nova)).toEqual([200, 'not-activated'])
    await rows('UPDATE organization SET allow_auto_join = 0 WHERE id = ?', organization)
    for (const who of [root, adam]) expect(await heard(who)).toEqual(['not-found', 'not-found'])
    await rows('UPDATE organization SET allow_auto_join = 1, mfa_required = 1 WHERE id = ?', organization)
    for (const who of [root, adam, nova])
      expect(await heard(who)).toEqual(['project-needs-mfa', 'project-needs-mfa'])
  })
})
