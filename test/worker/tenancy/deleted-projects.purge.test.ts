import { afterEach, describe, expect, test, vi } from 'vitest'
import { someone } from '../../support/world/people'
import { atOnce, inRounds } from '../../support/world/race'
import {
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
const at = (id: number) => `/manage/projects/${id}`
const deleted = (id: number | string) => `/manage/deleted-projects/${id}`
const list = (who: Pick<Somebody, 'get'>, query = '') => who.get(`/manage/deleted-projects${query}`)
const noon = Date.UTC(2026, 2, 11, 12)
const stopClock = (now = noon) => vi.useFakeTimers({ toFake: ['Date'], now })
const person = ({ id, name, email }: Somebody) => ({ id, name, email })

describe('bringing a project back', () => {
  test('restores members and metadata, not its expiry, invitations or requests', async () => {
    stopClock()
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const id = await projectWith(
      [
        [eva, 'admin'],
        [adam, 'guest'],
      ],
      { expires: noon + 5000 },
    )
    await rows('UPDATE project_member SET expires = ? WHERE user_id = ?', noon + 10_000, adam.id)
    await eva.post(`${at(id)}/metadata`, { provider: 'user', metadata: [{ key: 'a', value: 'b' }] })
    expect((await eva.post(`${at(id)}/invitations`, { email: root.email })).status).toBe(201)
    const before = (await eva.get(at(id))).body
    vi.setSystemTime(noon + 5000)
    expect((await eva.get(at(id))).status).toBe(404)
    expect((await root.get(deleted(id))).body.deletedTime).toBe('2026-03-11T12:00:05+0000')
    vi.setSystemTime(noon + 10_000)
    const back = await root.delete(`${deleted(id)}?`)
    expect([back.status, back.text, back.calls]).toEqual([204, '', 2])
    expect((await eva.get(at(id))).body).toEqual({
      ...before,
      expires: null,
      metrics: { 'kbc.adminsCount': { name: 'kbc.adminsCount', value: 1 } },
    })
    expect((await eva.get(`${at(id)}/users`)).body).toMatchObject([person(eva)])
    expect((await eva.get(`${at(id)}/metadata`)).body).toHaveLength(1)
    expect((await eva.get(`${at(id)}/invitations`)).body).toEqual([])
    expect((await root.get(deleted(id))).body.error).toBe(`Project ${id} not found`)
  })
  test('may be for some days', async () => {
    stopClock()
    const root = await superAdmin()
    const id = await projectWith([])
    await root.delete(at(id))
    expect((await root.delete(`${deleted(id)}?expirationDays=0`)).body.errors).toEqual([
      { key: 'expirationDays', message: 'This value should be positive.' },
    ])
    expect((await root.delete(`${deleted(id)}?expirationDays=7`)).status).toBe(204)
    expect((await root.get(at(id))).body.expires).toBe('2026-03-18T12:00:00+0000')
  })
  test('is refused for what is unknown, live, purged, or without an organization', async () => {
    const root = await superAdmin()
    const organization = await organizationWith([])
    const [live, purged, homeless] = [
      await projectWith([]),
      await projectWith([]),
      await projectWith([], { organization }),
    ]
    await root.delete(at(purged))
    await root.post(`${deleted(purged)}/purge`)
    await root.delete(at(homeless))
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', organization)
    const said = async (id: number | string) => {
      const { status, error, code } = (await root.delete(deleted(id))).body
      return [status, code, error]
    }
    expect(await said(999999)).toEqual([404, 'manage.notFound', 'Project 999999 not found'])
    expect(await said('x')).toEqual([404, 'manage.notFound', 'Project x not found'])
    expect(await said(live)).toEqual([400, 'manage.projectNotDeleted', `Project ${live} is not deleted`])
    expect(await said(purged)).toEqual([400, 'manage.projectPurged', `Project ${purged} is already purged`])
    expect(await said(homeless)).toEqual([
      400,
      'manage.organizationDeleted',
      `Organization of project ${homeless} is deleted`,
    ])
    expect((await list(root)).body.map(({ id }: { id: number }) => id)).toContain(homeless)
  })
})

describe('purging a project', () => {
  const parts = ['project_member', 'project_metadata', 'project_token', 'project_limit', 'reviewer']
  const left = async (id: number) =>
    (await Promise.all(parts.map((part) => rows(`SELECT 1 FROM ${part} WHERE project_id = ?`, id)))).flat()
      .length
  test('erases its parts for good and keeps its row', async () => {
    stopClock()
    const [root, eva] = [await superAdmin(), await somebody()]
    const id = await projectWith([[eva, 'admin']])
    await root.post(`${at(id)}/limits`, { limits: [{ name: 'x', value: 1 }] })
    await eva.post(`${at(id)}/tokens`, { description: 'x' })
    await eva.put(`${at(id)}/reviewers`, { adminIds: [eva.id] })
    await eva.post(`${at(id)}/metadata`, { provider: 'user', metadata: [{ key: 'a', value: 'b' }] })
    expect((await root.post(`${deleted(id)}/purge`)).body).toMatchObject({
      status: 400,
      code: 'manage.projectNotDeleted',
    })
    expect(await left(id)).toBe(5)
    await root.delete(at(id))
    const purged = await root.post(`${deleted(id)}/purge`, { ignoreBackendErrors: '1' })
    expect([purged.status, purged.calls]).toEqual([200, 2])
    expect(purged.body).toEqual({ commandExecutionId: expect.stringMatching(/./) })
    expect(await left(id)).toBe(0)
    expect((await root.get(deleted(id))).body).toMatchObject({
      isPurged: true,
      purgedTime: '2026-03-11T12:00:00+0000',
      limits: {},
    })
    expect((await root.post(`${deleted(id)}/purge`)).body.error).toBe(`Project ${id} is already purged`)
    expect((await root.post(`${deleted(999999)}/purge`)).body.error).toBe('Project 999999 not found')
  })
  test('by the session cookie wants a fresh proof', async () => {
    const { browser } = await someone({ isSuperAdmin: true })
    const id = await projectWith([])
    await rows('UPDATE project SET deleted_time = 1 WHERE id = ?', id)
    await rows('UPDATE session SET proved = 1 WHERE expires > ?', Date.now())
    expect((await browser.post(`${deleted(id)}/purge`)).body).toMatchObject({
      status: 403,
      code: 'manage.stepUpRequired',
    })
  })
  test('against bringing it back, 20 at once: one wins', inRounds, async () => {
    const root = await superAdmin()
    const id = await projectWith([[root, 'admin']])
    await root.delete(at(id))
    const answers = await atOnce((at) =>
      at % 2 ? root.delete(deleted(id)) : root.post(`${deleted(id)}/purge`),
    )
    const won = answers.filter(({ status }) => status < 300)
    expect(won).toHaveLength(1)
    for (const { status } of answers) expect([200, 204, 400]).toContain(status)
    const isBack = won[0]?.status === 204
    expect((await root.get(at(id))).status).toBe(isBack ? 200 : 404)
    expect(await left(id)).toBe(isBack ? 1 : 0)
  })
})
