import { afterEach, describe, expect, test, vi } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { postedTo } from '../../support/world/mailbox'
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
const at = (id: number) => `/manage/projects/${id}`
const deleted = (id: number | string) => `/manage/deleted-projects/${id}`
const list = (who: Pick<Somebody, 'get'>, query = '') => who.get(`/manage/deleted-projects${query}`)
const noon = Date.UTC(2026, 2, 11, 12)
const stopClock = (now = noon) => vi.useFakeTimers({ toFake: ['Date'], now })
const AD403 = [
  "You don't have access to the resource. Token must belong to the super admin",
  'or admin has to have feature "can-manage-deleted-projects".',
].join(' ')

describe('a project that is deleted', () => {
  test('is gone at once, with invitations and requests; people hear until when it is kept', async () => {
    stopClock()
    const [root, eva, jana, adam] = [await superAdmin(), await somebody(), await somebody(), await somebody()]
    const mia = await somebody()
    const organization = await organizationWith([jana], {
      maintainer: await maintainerWith(mia),
      allowAutoJoin: false,
    })
    const id = await projectWith(
      [
        [eva, 'admin'],
        [jana, 'guest'],
      ],
      { organization, name: 'Sales' },
    )
    await rows('UPDATE organization SET activity_center_project_id = ? WHERE id = ?', id, organization)
    expect((await eva.post(`${at(id)}/invitations`, { email: adam.email })).status).toBe(201)
    expect((await mia.post(`${at(id)}/request-access`)).status).toBe(201)
    const gone = await eva.delete(`${at(id)}/`)
    expect([gone.status, gone.text, gone.calls]).toEqual([204, '', 2])
    for (const who of [eva, root])
      expect((await who.get(at(id))).body).toMatchObject({ status: 404, error: `Project ${id} not found` })
    expect((await eva.delete(at(id))).status).toBe(404)
    expect((await jana.get(`/manage/organizations/${organization}`)).body).toMatchObject({
      projects: [],
      activityCenterProjectId: null,
    })
    expect(
      await rows(
        `SELECT id FROM project_invitation WHERE project_id = ? UNION SELECT id FROM join_request
          WHERE project_id = ?`,
        id,
        id,
      ),
    ).toEqual([])
    for (const { email } of [eva, jana])
      expect((await postedTo(email)).filter(({ kind }) => kind !== 'join-requests.requested')).toMatchObject([
        {
          kind: 'projects.deleted',
          data: { projectName: 'Sales', byName: eva.name, keptUntil: noon + days(60) },
        },
      ])
  })
  test('is deleted by whoever may, and by super admins although they lack MFA', async () => {
    const [root, eva, guest] = [await superAdmin(), await somebody(), await somebody()]
    const organization = await organizationWith([], { mfaRequired: true })
    const id = await projectWith([[eva, 'admin']], { organization })
    const open = await projectWith([[guest, 'guest']])
    expect((await guest.delete(at(open))).body.code).toBe('manage.roleRestricted')
    expect((await eva.delete(at(id))).body.code).toBe('manage.mfaRequired')
    expect((await root.delete(at(id))).status).toBe(204)
  })
  test('is shown among the deleted, in full, the same way, to applications of the scope too', async () => {
    stopClock()
    const root = await superAdmin()
    const organization = await organizationWith([], { name: 'Acme' })
    const id = await projectWith([], { organization, name: 'Sales', features: ['pay-as-you-go'] })
    const live = (await root.get(at(id))).body
    await root.delete(at(id))
    const got = await root.get(deleted(id))
    expect([got.status, got.calls]).toEqual([200, 1])
    const { organization: home, fileStorage: _, backends: __, ...core } = live
    const { id: homeId, name, created, allowAutoJoin } = home
    const wanted = {
      isPurged: false,
      isDeleted: true,
      deletedTime: '2026-03-11T12:00:00+0000',
      purgedTime: null,
    }
    expect(got.text).toBe(
      JSON.stringify({ ...core, ...wanted, organization: { id: homeId, name, created, allowAutoJoin } }),
    )
    const listed = await list(root, `?organizationId=${organization}`)
    expect([listed.calls, listed.body]).toEqual([1, [got.body]])
    expect((await (await application('deleted-projects:read')).get(deleted(id))).text).toBe(got.text)
    expect((await (await application('projects:read')).get(deleted(id))).body.error).toBe(
      "You don't have access to the resource.",
    )
    expect((await list(await application('deleted-projects:read'))).status).toBe(403)
  })
  test('is for super admins and holders of the feature; permission comes before existence', async () => {
    const [eva, holder] = [await somebody(), await somebody({ features: ['can-manage-deleted-projects'] })]
    const id = await projectWith([[eva, 'admin']])
    for (const who of [eva, await somebody()]) {
      expect((await list(who)).body).toMatchObject({ status: 403, error: AD403 })
      expect((await who.get(deleted(999999))).body.error).toBe(AD403)
      expect((await who.delete(deleted(999999))).body.error).toBe(AD403)
      expect((await who.post(`${deleted(999999)}/purge`)).body.error).toBe(AD403)
    }
    await eva.delete(at(id))
    expect((await holder.get(deleted(id))).status).toBe(200)
    expect((await holder.delete(deleted(id))).status).toBe(204)
    await eva.delete(at(id))
    expect((await holder.post(`${deleted(id)}/purge`)).status).toBe(200)
  })
})

describe('the list of deleted projects', () => {
  test('begins with the newest deletion, expired ones in their place, and comes in pages', async () => {
    stopClock()
    const root = await superAdmin()
    const organization = await organizationWith([])
    const [first, expired, last, same] = [
      await projectWith([], { organization, name: 'One' }),
      await projectWith([], { organization, name: 'Two', expires: noon + 1500 }),
      await projectWith([], { organization, name: 'Two' }),
      await projectWith([], { organization, name: 'Three' }),
    ]
    const live = await projectWith([], { organization, expires: noon + days(1) })
    vi.setSystemTime(noon + 1000)
    await root.delete(at(first))
    vi.setSystemTime(noon + 2000)
    await root.delete(at(last))
    await root.delete(at(same))
    const ids = async (query: string) => (await list(root, query)).body.map(({ id }: { id: number }) => id)
    const all = [same, last, expired, first]
    expect(await ids(`?organizationId=${organization}`)).toEqual(all)
    expect(await ids(`/?organizationId=${organization}&limit=2&offset=1`)).toEqual([last, expired])
    expect(await ids(`?organizationId=${organization}&name=Two&limit=`)).toEqual([last, expired])
    expect(await ids(`?organizationId=${organization}&name=two`)).toEqual([])
    expect(await ids('?name=Three')).toContain(same)
    const everywhere = await ids('?limit=1000')
    expect(everywhere).toEqual(expect.arrayContaining(all))
    expect(everywhere).not.toContain(live)
  })
  test('refuses an organization that is unknown or deleted, and rows that are no number', async () => {
    const root = await superAdmin()
    const gone = await organizationWith([])
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', gone)
    for (const id of [gone, 999999, 'x'])
      expect((await list(root, `?organizationId=${id}`)).body).toMatchObject({
        status: 400,
        code: 'manage.organizationNotFound',
        error: `Organization "${id}" not found`,
      })
    expect((await list(root, '?limit=x')).body.errors).toEqual([
      { key: 'limit', message: 'This value should be of type int.' },
    ])
    expect((await list(root, '?offset=-1')).status).toBe(400)
  })
})
