import { describe, expect, test } from 'vitest'
import {
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
    expect(Object.keys(answer.body[1])).toEqual(['id', 'kind', 'time', 'user', 'actor', 'data'])
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
