import { afterEach, describe, expect, test, vi } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import { tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const maintainers = (id: number) => `/manage/maintainers/${id}`
const organizations = (id: number) => `/manage/organizations/${id}`
const projects = (id: number) => `/manage/projects/${id}`
type Inviter = Pick<Somebody, 'post'>
async function invites(by: Inviter, place: string, role?: string) {
  const guest = await somebody()
  const given = { email: guest.email, ...(role && { role }) }
  expect((await by.post(`${place}/invitations`, given)).status).toBe(201)
  return guest
}
const kinds = ['maintainers', 'organizations', 'projects']
/** How many invitations somebody has, of whatever kind. */
async function left(guest: Somebody): Promise<number> {
  const lists = kinds.map((kind) => guest.get(`/manage/current-user/${kind}-invitations`))
  return (await Promise.all(lists)).flatMap(({ body }) => body).length
}
const all = async (guests: readonly Somebody[]) => Promise.all(guests.map(left))
const done = async (answer: Promise<{ status: number; text: string }>) => {
  const { status, text } = await answer
  expect([status, text]).toEqual([status < 300 ? status : 204, text])
}

describe('the open invitations of an admin of a project', () => {
  test.each([
    ['is removed', 'delete', undefined],
    ['may no longer invite', 'patch', { role: 'guest' }],
  ] as const)('end when they are one who %s, at once, and no others', async (_, method, change) => {
    const [eva, adam] = [await somebody(), await somebody()]
    const place = projects(
      await projectWith([
        [eva, 'admin'],
        [adam, 'admin'],
      ]),
    )
    const other = projects(await projectWith([[adam, 'admin']]))
    const [his, hers, elsewhere] = [
      await invites(adam, place, 'admin'),
      await invites(eva, place),
      await invites(adam, other),
    ]
    const [mine] = (await his.get('/manage/current-user/projects-invitations')).body
    await done(eva.send(method.toUpperCase(), `${place}/users/${adam.id}`, change))
    expect(await all([his, hers, elsewhere])).toEqual([0, 1, 1])
    expect((await his.put(`/manage/current-user/projects-invitations/${mine.id}`)).status).toBe(404)
    const log = (await eva.get(`/api${place.replace('/manage', '')}/security-log`)).body
    expect(log).toContainEqual(
      expect.objectContaining({
        kind: 'invitation.cancelled',
        user: expect.objectContaining({ id: his.id }),
        actor: expect.objectContaining({ id: eva.id }),
      }),
    )
  })
  test('end when they leave, and stay when they get a role that invites', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const organization = await organizationWith([eva])
    const place = projects(
      await projectWith(
        [
          [eva, 'admin'],
          [adam, 'admin'],
        ],
        { organization },
      ),
    )
    const guest = await invites(adam, place)
    await done(eva.patch(`${place}/users/${adam.id}`, { role: 'share' }))
    expect(await left(guest)).toBe(1)
    await done(adam.delete(`${place}/users/${adam.id}`))
    expect(await left(guest)).toBe(0)
  })
  test('end with the time of their seat', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [eva, adam] = [await somebody(), await somebody()]
    const place = projects(await projectWith([[eva, 'admin']]))
    await done(eva.post(`${place}/users`, { email: adam.email, role: 'admin', expirationSeconds: 600 }))
    const [his, hers] = [await invites(adam, place), await invites(eva, place)]
    vi.setSystemTime(Date.now() + hours(0.2))
    await tick()
    expect(await all([his, hers])).toEqual([0, 1])
  })
  test('stay where they still invite as a member of the organization', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const organization = await organizationWith([eva, adam])
    const place = projects(await projectWith([[adam, 'admin']], { organization }))
    const guest = await invites(adam, place)
    await done(eva.patch(`${place}/users/${adam.id}`, { role: 'readOnly' }))
    expect(await left(guest)).toBe(0)
    await done(eva.patch(`${place}/users/${adam.id}`, { role: 'admin' }))
    const another = await invites(adam, place)
    await done(adam.delete(`${place}/users/${adam.id}`))
    expect(await left(another)).toBe(1)
  })
})

describe('the open invitations of a member of an organization', () => {
  test('end with the seat: those to it, and to projects where nothing else lets them invite', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const organization = await organizationWith([eva, adam])
    const place = organizations(organization)
    const plain = projects(await projectWith([], { organization }))
    const admin = projects(await projectWith([[adam, 'admin']], { organization }))
    const features = ['protected-default-branch']
    const production = projects(await projectWith([[adam, 'productionManager']], { organization, features }))
    const [toIt, byReach, byRole, byBoth, sharing] = [
      await invites(adam, place),
      await invites(adam, plain),
      await invites(adam, admin),
      await invites(adam, production),
      await invites(adam, admin, 'share'),
    ]
    const hers = await invites(eva, plain)
    await done(eva.delete(`${place}/users/${adam.id}`))
    expect(await all([toIt, byReach, byRole, byBoth, sharing, hers])).toEqual([0, 0, 1, 0, 0, 1])
    const log = (await eva.get(`/api${plain.replace('/manage', '')}/security-log`)).body
    expect(log[0]).toMatchObject({ kind: 'invitation.cancelled', user: { id: byReach.id } })
  })
  test('end when they leave', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const organization = await organizationWith([eva, adam])
    const toIt = await invites(adam, organizations(organization))
    await done(adam.delete(`${organizations(organization)}/users/${adam.id}`))
    expect(await left(toIt)).toBe(0)
  })
})

describe('the open invitations to a maintainer', () => {
  test('end with the seat of whoever made them; a super admin needs none', async () => {
    const [eva, adam, root] = [await somebody(), await somebody(), await superAdmin()]
    const place = maintainers(await maintainerWith(eva, adam, root))
    const [his, hers, theirs] = [
      await invites(adam, place),
      await invites(eva, place),
      await invites(root, place),
    ]
    for (const who of [adam, root]) await done(eva.delete(`${place}/users/${who.id}`))
    expect(await all([his, hers, theirs])).toEqual([0, 1, 1])
  })
  test('of a super admin end when they are one no longer, but where they are a member', async () => {
    const [root, staff] = [await superAdmin(), await someone({ isSuperAdmin: true })]
    const [member, stranger] = [await maintainerWith(root), await maintainerWith()]
    const [stays, ends] = [
      await invites(root, maintainers(member)),
      await invites(root, maintainers(stranger)),
    ]
    expect((await staff.browser.delete(`/manage/users/${root.id}/super-admin`)).status).toBe(200)
    expect(await all([stays, ends])).toEqual([1, 0])
  })
})
