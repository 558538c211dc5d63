import { describe, expect, test } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import {
  application,
  maintainerWith,
  organizationWith,
  rows,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

const shape = (given: object) => ({
  id: expect.any(Number),
  name: 'Keboola',
  created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/),
  defaultConnectionMysqlId: null,
  defaultConnectionRedshiftId: null,
  defaultConnectionSnowflakeId: null,
  defaultConnectionSynapseId: null,
  defaultConnectionExasolId: null,
  defaultConnectionTeradataId: null,
  defaultConnectionBigqueryId: null,
  defaultFileStorageId: null,
  zendeskUrl: null,
  ...given,
})

describe('maintainers', () => {
  test('are made by super admins, who become members, and look the same everywhere', async () => {
    const root = await superAdmin()
    const made = await root.post('/manage/maintainers', {
      name: 'Keboola',
      defaultConnectionMysqlId: '7',
      zendeskUrl: 'https://help.example.com',
      color: 'red',
    })
    expect(made.status).toBe(201)
    expect(made.headers.get('content-type')).toBe('application/json')
    expect(made.body).toEqual(shape({ defaultConnectionMysqlId: 7, zendeskUrl: 'https://help.example.com' }))
    expect(Object.keys(made.body)).toEqual(Object.keys(shape({})))
    const path = `/manage/maintainers/${made.body.id}`
    expect((await root.get(path)).body).toEqual(made.body)
    expect((await root.get('/manage/maintainers')).body).toContainEqual(made.body)
    expect((await root.get(`${path}/users`)).body).toMatchObject([
      { id: root.id, email: root.email, invitor: null, mfaEnabled: false },
    ])
  })
  test('are listed whole for super admins, own ones for others', async () => {
    const [root, eva, stranger] = [await superAdmin(), await somebody(), await somebody()]
    const own = await maintainerWith(eva)
    const other = await maintainerWith(root)
    const ids = async (who: typeof eva) =>
      (await who.get('/manage/maintainers')).body.map(({ id }: { id: number }) => id)
    expect(await ids(eva)).toEqual([own])
    expect(await ids(stranger)).toEqual([])
    expect(await ids(root)).toEqual(expect.arrayContaining([own, other]))
  })
  test('change field by field; null clears, what is absent stays', async () => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}`
    const changed = await eva.patch(path, {
      name: 'New',
      zendeskUrl: 'https://z.example.com',
      defaultFileStorageId: 3,
    })
    expect(changed.body).toMatchObject({
      name: 'New',
      zendeskUrl: 'https://z.example.com',
      defaultFileStorageId: 3,
    })
    expect((await eva.patch(path, { zendeskUrl: null })).body).toEqual({ ...changed.body, zendeskUrl: null })
    expect((await eva.patch(path)).body).toMatchObject({ name: 'New', zendeskUrl: null })
  })
  test('need a name', async () => {
    const root = await superAdmin()
    for (const body of [[], {}, { name: '' }, { name: '  ' }, { name: null }, { name: 5 }]) {
      const answer = await root.post('/manage/maintainers', body)
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({
        error: 'A name must be set',
        code: 'manage.validation',
        status: 400,
        detail: 'A name must be set',
      })
      expect(answer.body).not.toHaveProperty('errors')
    }
    const path = `/manage/maintainers/${await maintainerWith(root)}`
    expect((await root.patch(path, { name: ' ' })).body.error).toBe('A name must be set')
  })
  test('tell each faulty field', async () => {
    const answer = await (await superAdmin()).post('/manage/maintainers', {
      name: 'x',
      defaultConnectionMysqlId: 'seven',
      zendeskUrl: 5,
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      code: 'manage.validation',
      error: [
        'Invalid request:',
        ' - defaultConnectionMysqlId: "This value should be of type int."',
        ' - zendeskUrl: "This value should be of type string."',
      ].join('\n'),
      errors: [
        { key: 'defaultConnectionMysqlId', message: 'This value should be of type int.' },
        { key: 'zendeskUrl', message: 'This value should be of type string.' },
      ],
    })
  })
  test('are deleted by super admins once no organization is left; then nobody finds them', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    const id = await maintainerWith(eva)
    const organization = await organizationWith([], { maintainer: id })
    const path = `/manage/maintainers/${id}`
    expect((await eva.delete(path)).body.error).toBe(
      "You don't have access to the resource. Token must belong to the super admin.",
    )
    expect((await root.delete(path)).body).toMatchObject({ status: 400, code: 'manage.notEmpty' })
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', organization)
    expect((await root.delete(path)).status).toBe(204)
    expect((await root.get(path)).body).toMatchObject({
      status: 404,
      code: 'manage.notFound',
      error: `Maintainer ${id} not found`,
    })
    expect((await eva.get('/manage/maintainers')).body).toEqual([])
  })
  test('answer to the session token of a super admin, but are not made with one', async () => {
    const root = await superAdmin()
    const client = await sessionTokenOf(root)
    expect((await client.post('/manage/maintainers', { name: 'x' })).body).toMatchObject({
      status: 403,
      code: 'manage.sessionTokenNotAllowed',
    })
    expect((await client.get('/manage/maintainers')).status).toBe(200)
  })
  test('are nothing to strangers, applications and people not activated', async () => {
    const newcomer = await somebody({ isActivated: false })
    const id = await maintainerWith(await somebody(), newcomer)
    const path = `/manage/maintainers/${id}`
    expect((await (await somebody()).get(path)).body).toMatchObject({
      status: 403,
      code: 'manage.accessDenied',
      error: `You don't have access to maintainer ${id}`,
    })
    expect((await (await application('organizations:read')).get(path)).body.error).toBe(
      "You don't have access to the resource.",
    )
    expect((await newcomer.get(path)).status).toBe(200)
    expect((await newcomer.patch(path, { name: 'x' })).body.error).toBe(
      'Only active users can perform this action.',
    )
  })
  test('are read in one trip and changed in two', async () => {
    const root = await superAdmin()
    const path = `/manage/maintainers/${await maintainerWith(root)}`
    for (const read of [
      '/manage/maintainers',
      path,
      `${path}/users`,
      `${path}/invitations`,
      `${path}/organizations`,
    ])
      expect((await root.get(read)).calls).toBe(1)
    expect((await root.patch(path, { name: 'x' })).calls).toBe(2)
    expect((await root.post(`${path}/users`, { email: 'in-two-trips@example.com' })).calls).toBe(2)
    expect((await root.post(`${path}/invitations`, { email: 'two-trips@example.com' })).calls).toBe(2)
    expect((await root.delete(path)).calls).toBe(2)
  })
})

describe('organizations of a maintainer', () => {
  test('are made by members, who become their members', async () => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}/organizations`
    const made = await eva.post(path, { name: 'Acme', crmId: 'c-1', defaultBackend: 'snowflake' })
    expect(made.status).toBe(201)
    const { maintainer, projects, ...base } = made.body
    expect(base).toMatchObject({
      name: 'Acme',
      allowAutoJoin: true,
      crmId: 'c-1',
      activityCenterProjectId: null,
      mfaRequired: false,
    })
    expect(projects).toEqual([])
    expect(maintainer).toEqual((await eva.get('/manage/maintainers')).body[0])
    expect((await eva.get(path)).body).toEqual([base])
    expect(await rows('SELECT user_id FROM organization_member WHERE organization_id = ?', base.id)).toEqual([
      { user_id: eva.id },
    ])
    expect((await (await sessionTokenOf(eva)).post(path, { name: 'x' })).body.code).toBe(
      'manage.sessionTokenNotAllowed',
    )
  })
})

describe('joining a maintainer', () => {
  test('is for super admins, once', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const id = await maintainerWith(eva)
    const path = `/manage/maintainers/${id}/join-maintainer`
    expect((await adam.post(path)).body.error).toBe(`You don't have access to maintainer ${id}`)
    expect((await eva.post(path)).body).toMatchObject({ status: 400, code: 'manage.alreadyMember' })
    expect((await root.post(path)).status).toBe(204)
    expect((await root.post(path)).body.error).toContain('already a member')
    expect((await root.get(`/manage/maintainers/${id}/users`)).body).toHaveLength(2)
  })
  test('ends the invitation that waited', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    const id = await maintainerWith(eva)
    await eva.post(`/manage/maintainers/${id}/invitations`, { email: root.email })
    await root.post(`/manage/maintainers/${id}/join-maintainer`)
    expect((await eva.get(`/manage/maintainers/${id}/invitations`)).body).toEqual([])
  })
  test('tells nobody by mail', async () => {
    const root = await superAdmin()
    await root.post(`/manage/maintainers/${await maintainerWith()}/join-maintainer`)
    expect(await postedTo(root.email)).toEqual([])
  })
})
