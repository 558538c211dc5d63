import { describe, expect, test } from 'vitest'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

const person = ({ id, name, email }: Somebody) => ({ id, name, email })
const kinds = (body: readonly { kind: string }[]) => body.map(({ kind }) => kind)

describe('the security log of an organization', () => {
  test('tells members and support what happened in it and its projects, and from where nobody', async () => {
    const [eva, adam, supporter] = [await somebody(), await somebody(), await somebody()]
    const id = await organizationWith([eva], { maintainer: await maintainerWith(supporter) })
    const project = await projectWith([[eva, 'admin']], { organization: id })
    await eva.patch(`/manage/organizations/${id}`, { name: 'Renamed' })
    await eva.post(`/manage/organizations/${id}/users`, { id: adam.id })
    await eva.post(`/manage/projects/${project}/users`, { id: adam.id })
    const path = `/api/organizations/${id}/security-log`
    const answer = await eva.get(path)
    expect(kinds(answer.body)).toEqual(['member.added', 'member.added', 'organization.changed'])
    expect(Object.keys(answer.body[1])).toEqual([
      'id',
      'kind',
      'time',
      'user',
      'actor',
      'application',
      'data',
    ])
    expect(answer.body[1]).toMatchObject({ user: person(adam), actor: person(eva) })
    expect(answer.body[2]).toMatchObject({ user: person(eva), actor: null })
    expect(answer.calls).toBe(1)
    for (const who of [supporter, await superAdmin()]) expect((await who.get(path)).text).toBe(answer.text)
    expect((await (await somebody()).get(path)).status).toBe(404)
  })
  test('comes in pages', async () => {
    const eva = await somebody()
    const id = await organizationWith([eva])
    for (let each = 0; each < 3; each += 1)
      await eva.patch(`/manage/organizations/${id}`, { name: `Name ${each}` })
    const path = `/api/organizations/${id}/security-log`
    const first = await eva.get(`${path}?limit=2`)
    expect(first.body).toHaveLength(2)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await eva.get(next)
    expect(second.body).toHaveLength(1)
    expect(second.headers.get('link')).toBeNull()
    expect((await eva.get(`${path}?limit=0`)).status).toBe(422)
  })
})

describe('the security log of a maintainer', () => {
  test('tells its members what happened in it and in its organizations', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const id = await maintainerWith(eva)
    await eva.post(`/manage/maintainers/${id}/organizations`, { name: 'Acme' })
    await eva.post(`/manage/maintainers/${id}/invitations`, { email: adam.email })
    const path = `/api/maintainers/${id}/security-log`
    const answer = await eva.get(path)
    expect(kinds(answer.body)).toEqual(['invitation.sent', 'organization.created'])
    expect(answer.body[1].data).toEqual({ name: 'Acme' })
    expect((await adam.get(path)).status).toBe(404)
  })
})

describe('everything that acts', () => {
  test('stands in the log of the unit and of the platform, applications and staff as well', async () => {
    const [eva, admin] = [await somebody(), await superAdmin()]
    const project = await projectWith([[eva, 'admin']])
    const made = await (await application('manage:storage-tokens')).post(
      `/manage/projects/${project}/tokens`,
      { description: 'A loader' },
    )
    expect(made.status).toBe(201)
    await admin.put(`/manage/projects/${project}`, { name: 'Renamed by staff' })
    const path = `/api/projects/${project}/security-log`
    const [byStaff, byApplication] = (await eva.get(path)).body
    expect(byStaff).toMatchObject({ kind: 'project.changed', user: person(admin), application: null })
    expect(byApplication).toMatchObject({
      kind: 'project-token.created',
      user: null,
      actor: null,
      application: { id: expect.any(Number), name: 'An application' },
      data: { name: 'A loader' },
    })
    const everything = await admin.get('/api/admin/security-log?limit=2')
    expect(everything.calls).toBe(1)
    expect(everything.body).toMatchObject([
      { kind: 'project.changed', project, network: expect.any(String) },
      { kind: 'project-token.created', project },
    ])
    expect((await eva.get('/api/admin/security-log')).status).toBe(403)
  })
  test('is found by the person it happened to, and by the one who did it', async () => {
    const [admin, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const organization = await organizationWith([eva])
    await eva.post(`/manage/organizations/${organization}/users`, { id: adam.id })
    await eva.patch(`/manage/organizations/${organization}`, { name: 'Later' })
    const of = async (query: string) => (await admin.get(`/api/admin/security-log?${query}`)).body
    expect(kinds(await of(`user=${adam.id}`))).toEqual(['member.added'])
    expect(kinds(await of(`user=${eva.id}`))).toEqual(['organization.changed', 'member.added'])
    const [newest] = await of(`user=${eva.id}&limit=1`)
    expect(kinds(await of(`user=${eva.id}&cursor=${newest.id}`))).toEqual(['member.added'])
    expect(await of('user=999999')).toEqual([])
    for (const query of ['user=x', 'user=0', 'limit=0', 'cursor=-1'])
      expect((await admin.get(`/api/admin/security-log?${query}`)).status).toBe(422)
  })
})
