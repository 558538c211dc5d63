import { describe, expect, test } from 'vitest'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

const pathOf = (id: number) => `/manage/organizations/${id}`
const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/)
const baseKeys = ['id', 'name', 'created', 'allowAutoJoin', 'crmId', 'activityCenterProjectId', 'mfaRequired']

describe('an organization', () => {
  test('looks the same in its lists, its detail and every change, keys in order', async () => {
    const eva = await somebody()
    const maintainer = await maintainerWith(eva)
    const id = await organizationWith([eva], { maintainer, name: 'Acme' })
    await projectWith([], { organization: id, name: 'Sales' })
    const detail = (await eva.get(`${pathOf(id)}/`)).body
    expect(Object.keys(detail)).toEqual([...baseKeys, 'projects', 'maintainer'])
    const { projects, maintainer: its, ...base } = detail
    expect(base).toEqual({
      id,
      name: 'Acme',
      created: date,
      allowAutoJoin: true,
      crmId: '',
      activityCenterProjectId: null,
      mfaRequired: false,
    })
    expect(its).toEqual((await eva.get(`/manage/maintainers/${maintainer}`)).body)
    expect((await eva.get(`${pathOf(id)}/projects`)).text).toBe(JSON.stringify(projects))
    expect(projects).toMatchObject([
      { name: 'Sales', fileStorageProvider: 'aws', region: 'us-east-1', hasTryModeOn: '0' },
    ])
    expect((await eva.get('/manage/organizations/')).text).toBe(
      JSON.stringify([{ ...base, maintainer: its }]),
    )
    expect((await eva.get(`/manage/maintainers/${maintainer}/organizations`)).text).toBe(
      JSON.stringify([base]),
    )
    for (const body of ['[]', '{}', ''])
      expect((await eva.send('PATCH', pathOf(id), body)).text).toBe(JSON.stringify(detail))
  })
  test('is listed to its members alone, to super admins no more than to others', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const maintainer = await maintainerWith(adam)
    const own = await organizationWith([eva], { maintainer })
    const second = await organizationWith([eva, root], { maintainer })
    const deleted = await organizationWith([eva])
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', deleted)
    const ids = async (who: typeof eva) =>
      (await who.get('/manage/organizations')).body.map(({ id }: { id: number }) => id)
    expect(await ids(eva)).toEqual([own, second])
    expect(await ids(root)).toEqual([second])
    expect(await ids(adam)).toEqual([])
  })
  test('is listed to an application with the scope as to its members, with all that are alive', async () => {
    const eva = await somebody()
    const id = await organizationWith([eva], { mfaRequired: false })
    const deleted = await organizationWith([eva])
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', deleted)
    const [listed] = (await eva.get('/manage/organizations')).body
    const client = await application('organizations:read')
    const all = (await client.get('/manage/organizations')).body
    expect(all).toContainEqual(listed)
    expect(all.map((one: { id: number }) => one.id)).not.toContain(deleted)
    const root = await superAdmin()
    for (const path of [pathOf(id), `${pathOf(id)}/projects`])
      expect((await client.get(path)).text).toBe((await root.get(path)).text)
    expect((await client.get(pathOf(deleted))).status).toBe(404)
    const other = await application('projects:read')
    for (const path of ['/manage/organizations', pathOf(id)])
      expect((await other.get(path)).body.error).toBe("You don't have access to the resource.")
  })
  test('shows projects that are alive, and no others', async () => {
    const eva = await somebody()
    const id = await organizationWith([eva])
    const live = await projectWith([], { organization: id })
    await projectWith([], { organization: id, expires: Date.now() - 1 })
    const deleted = await projectWith([], { organization: id })
    await rows('UPDATE project SET deleted_time = 1 WHERE id = ?', deleted)
    expect((await eva.get(`${pathOf(id)}/projects`)).body).toMatchObject([{ id: live }])
  })
  test.each(['abc', '0', '9223372036854775807'])('is not found by the id %s', async (id) => {
    const answer = await (await superAdmin()).get(`/manage/organizations/${id}`)
    expect(answer.body).toMatchObject({
      status: 404,
      code: 'manage.notFound',
      error: `Organization ${id} not found`,
    })
  })
  test('is nothing to strangers, members of its projects included', async () => {
    const [eva, guest] = [await somebody(), await somebody()]
    const id = await organizationWith([eva])
    await projectWith([[guest, 'admin']], { organization: id })
    for (const who of [guest, await somebody()])
      expect((await who.get(pathOf(id))).body).toMatchObject({
        status: 403,
        code: 'manage.accessDenied',
        error: `You don't have access to the organization ${id}`,
      })
  })
})

describe('deleting an organization', () => {
  test('is refused while it has projects; then nothing of it is left to anybody', async () => {
    const [eva, adam, jana] = [await somebody(), await somebody(), await somebody()]
    const maintainer = await maintainerWith(adam)
    const id = await organizationWith([eva], { maintainer })
    const project = await projectWith([[jana, 'admin']], { organization: id })
    await eva.post(`${pathOf(id)}/invitations`, { email: jana.email })
    await eva.post(`${pathOf(id)}/metadata`, { provider: 'user', metadata: [{ key: 'k', value: 'v' }] })
    expect((await eva.delete(pathOf(id))).body).toMatchObject({ status: 400, code: 'manage.notEmpty' })
    await rows('UPDATE project SET expires = 1 WHERE id = ?', project)
    expect((await eva.delete(`${pathOf(id)}/`)).status).toBe(204)
    for (const who of [eva, adam, await superAdmin()])
      expect((await who.get(pathOf(id))).body.error).toBe(`Organization ${id} not found`)
    expect((await eva.get('/manage/organizations')).body).toEqual([])
    expect((await adam.get(`/manage/maintainers/${maintainer}/organizations`)).body).toEqual([])
    for (const table of ['member', 'invitation', 'metadata'])
      expect(await rows(`SELECT 1 FROM organization_${table} WHERE organization_id = ?`, id)).toEqual([])
  })
  test('is for members, members of its maintainer and super admins', async () => {
    const [eva, adam, root] = [await somebody(), await somebody(), await superAdmin()]
    for (const who of [eva, adam, root]) {
      const id = await organizationWith([eva], { maintainer: await maintainerWith(adam) })
      expect((await (await somebody()).delete(pathOf(id))).status).toBe(403)
      expect((await who.delete(pathOf(id))).status).toBe(204)
    }
  })
})

describe('people of the projects of an organization', () => {
  test('are told to members alone: each once, none of a dead project or with an expired seat', async () => {
    const [eva, adam, jana, petr, maintainer] = await Promise.all(Array.from({ length: 5 }, () => somebody()))
    if (!eva || !adam || !jana || !petr || !maintainer) throw new Error('Nobody was made')
    const id = await organizationWith([eva], { maintainer: await maintainerWith(maintainer) })
    const live = await projectWith(
      [
        [jana, 'guest'],
        [adam, 'admin'],
      ],
      { organization: id },
    )
    await projectWith([[adam, 'admin']], { organization: id })
    await projectWith([[petr, 'admin']], { organization: id, expires: Date.now() - 1 })
    await projectWith([[petr, 'admin']], { organization: id })
    await rows('UPDATE project_member SET expires = 1 WHERE user_id = ?', petr.id)
    const path = `${pathOf(id)}/projects-users`
    const person = ({ id, name, email }: typeof adam) => ({ id, name, email })
    expect((await eva.get(path)).body).toEqual([person(adam), person(jana)])
    for (const who of [maintainer, await superAdmin(), adam, await somebody()])
      expect((await who.get(path)).body).toMatchObject({
        status: 403,
        error: 'Only organization members can get list of projects users',
      })
    expect(live).toBeGreaterThan(0)
  })
})

describe('what an organization costs', () => {
  test('reading is one trip, changing two', async () => {
    const eva = await somebody({ mfa: true })
    const path = pathOf(await organizationWith([eva]))
    for (const read of [
      '/manage/organizations',
      path,
      ...['users', 'invitations', 'projects', 'projects-users'].map((one) => `${path}/${one}`),
    ])
      expect([read, (await eva.get(read)).calls]).toEqual([read, 1])
    expect((await eva.patch(path, { name: 'x', mfaRequired: 1 })).calls).toBe(2)
    expect((await eva.patch(`${path}/force-mfa`)).calls).toBe(2)
    expect((await eva.delete(path)).calls).toBe(2)
  })
  test('answers to a session token as to its person', async () => {
    const eva = await somebody()
    const id = await organizationWith([eva])
    const client = await sessionTokenOf(eva)
    expect((await client.patch(pathOf(id), { name: 'By session' })).body.name).toBe('By session')
    expect((await client.post(`${pathOf(id)}/users`, { id: eva.id })).body.code).toBe(
      'manage.sessionTokenNotAllowed',
    )
  })
})
