import { describe, expect, test } from 'vitest'
import {
  application,
  maintainerWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

let count = 0
const fields = (more: object = {}) => ({
  name: `feature.number-${++count}`,
  type: 'project',
  title: 'A title',
  description: 'What it opens.',
  ...more,
})

describe('features', () => {
  test('are defined by super admins, with the defaults of the flags', async () => {
    const adam = await superAdmin()
    const wanted = fields({ canBeManageByAdmin: '1', canBeManagedViaAPI: null })
    const made = await adam.post('/manage/features/', wanted)
    expect([made.status, made.calls]).toEqual([201, 2])
    expect(made.body).toEqual({
      ...wanted,
      id: expect.any(Number),
      canBeManageByAdmin: true,
      canBeManagedViaAPI: true,
      created: expect.stringMatching(/\+0000$/),
    })
    expect(Object.keys(made.body)).toEqual([
      'id',
      'name',
      'type',
      'title',
      'description',
      'canBeManageByAdmin',
      'canBeManagedViaAPI',
      'created',
    ])
    const got = await adam.get(`/manage/features/${made.body.id}`)
    expect([got.body, got.calls]).toEqual([made.body, 1])
    expect((await adam.get('/manage/features')).body.at(-1)).toEqual(made.body)
    expect((await adam.get(`/manage/features/${made.body.id + 1}`)).body).toMatchObject({
      error: 'Feature not found',
      code: 'manage.notFound',
    })
  })
  test('have one name each, and a type of three', async () => {
    const adam = await superAdmin()
    const wanted = fields()
    await adam.post('/manage/features', wanted)
    expect(await adam.post('/manage/features', wanted)).toMatchObject({
      status: 422,
      body: { error: `Feature "${wanted.name}" already exists`, code: 'manage.featureAlreadyExists' },
    })
    expect(await adam.post('/manage/features', fields({ type: 'user' }))).toMatchObject({
      status: 422,
      body: { error: 'Feature type "user" is not valid. Allowed types are: admin, project, global' },
    })
    expect((await adam.post('/manage/features', [])).body.errors).toEqual(
      ['name', 'type', 'title', 'description'].map((key) => ({ key, message: 'This field is missing.' })),
    )
  })
  test('are shown to others only where anybody may give them; managers see all', async () => {
    const [adam, eva, manager] = [
      await superAdmin(),
      await somebody(),
      await somebody({ features: ['can-manage-features'] }),
    ]
    const open = (await adam.post('/manage/features', fields({ canBeManageByAdmin: true }))).body
    const closed = (await adam.post('/manage/features', fields())).body
    const idsFor = async (who: typeof eva) =>
      (await who.get('/manage/features?type=project')).body.map((one: { id: number }) => one.id)
    expect(await idsFor(eva)).toContain(open.id)
    expect(await idsFor(eva)).not.toContain(closed.id)
    expect(await idsFor(manager)).toEqual(await idsFor(adam))
    expect((await eva.get(`/manage/features/${closed.id}`)).status).toBe(404)
    expect((await eva.get('/manage/features?type=none')).body).toEqual([])
  })
  test('change in title, description and flags alone', async () => {
    const adam = await superAdmin()
    const { body } = await adam.post('/manage/features', fields())
    const changed = await adam.patch(`/manage/features/${body.id}`, {
      title: 'Other',
      canBeManageByAdmin: 1,
      name: 'ignored',
    })
    expect(changed).toMatchObject({
      status: 200,
      calls: 2,
      body: { ...body, title: 'Other', canBeManageByAdmin: true },
    })
    expect((await adam.patch('/manage/features/999999', { title: 'x' })).status).toBe(404)
  })
  test('that are deleted are gone from people, projects and templates', async () => {
    const [adam, eva] = [await superAdmin(), await somebody()]
    const defined = async (type: string) => (await adam.post('/manage/features', fields({ type }))).body
    const [ofProjects, ofPeople] = [await defined('project'), await defined('admin')]
    const project = await projectWith([])
    await adam.post(`/manage/projects/${project}/features`, { feature: ofProjects.name })
    await adam.post('/manage/project-templates/poc/features', { feature: ofProjects.name })
    await adam.post(`/manage/users/${eva.id}/features`, { feature: ofPeople.name })
    expect((await adam.get(`/manage/features/${ofProjects.id}/projects`)).body).toEqual([
      { id: project, name: expect.any(String) },
    ])
    expect((await adam.get(`/manage/features/${ofPeople.id}/admins`)).body).toEqual([
      { id: eva.id, name: eva.name, email: eva.email },
    ])
    for (const { id } of [ofProjects, ofPeople]) {
      expect(await adam.delete(`/manage/features/${id}`)).toMatchObject({ status: 204, text: '' })
      expect((await adam.delete(`/manage/features/${id}`)).status).toBe(404)
      for (const table of ['user_feature', 'project_feature', 'template_feature'])
        expect(await rows(`SELECT id FROM ${table} WHERE feature_id = ?`, id)).toEqual([])
    }
  })
  test('with no id to delete are a 400 of their own', async () => {
    const [adam, eva] = [await superAdmin(), await somebody()]
    expect(await adam.delete('/manage/features/')).toMatchObject({
      status: 400,
      body: { error: 'Feature id must be a number' },
    })
    expect((await eva.delete('/manage/features/')).status).toBe(403)
  })
  test('are defined, changed and counted by nobody else', async () => {
    const eva = await somebody()
    const id = (await (await superAdmin()).get('/manage/features')).body[0].id
    const answers = [
      await eva.post('/manage/features', fields()),
      await eva.patch(`/manage/features/${id}`),
      await eva.delete(`/manage/features/${id}`),
      await eva.get(`/manage/features/${id}/admins`),
    ]
    for (const answer of answers) expect(answer.status).toBe(403)
  })
})

describe('project templates', () => {
  const seeded = ['production', 'demo', 'poc', 'poc15Days', 'poc6months', 'productionRedshift', 'sox']
  test('are listed in the order of the seed, to members of a maintainer or organization', async () => {
    const [eva, otto] = [await somebody(), await somebody()]
    await maintainerWith(eva)
    const list = await eva.get('/manage/project-templates/')
    expect(list).toMatchObject({ status: 200, calls: 1 })
    expect(list.body.map(({ id }: { id: string }) => id)).toEqual(seeded)
    expect(list.body[2]).toEqual({
      id: 'poc',
      name: 'POC',
      description: 'Proof of concept. 30 days trial.',
      expirationDays: 30,
      billedMonthlyPrice: null,
      hasTryModeOn: false,
      defaultBackend: 'snowflake',
    })
    expect((await eva.get('/manage/project-templates/poc')).body).toEqual(list.body[2])
    await projectWith([[otto, 'admin']])
    expect((await otto.get('/manage/project-templates')).body).toMatchObject({
      error: "You can't access project templates",
    })
  })
  test('that are hidden are seen by super admins alone', async () => {
    const [adam, eva] = [await superAdmin(), await somebody()]
    await maintainerWith(eva)
    const hidden = '/manage/project-templates/poc15DaysGuideMode'
    expect((await adam.get(hidden)).body).toMatchObject({ hasTryModeOn: true })
    expect((await eva.get(hidden)).body).toMatchObject({ error: 'Project template not found' })
    expect((await adam.get('/manage/project-templates')).body).toHaveLength(seeded.length + 1)
  })
  test('have features that super admins give and take', async () => {
    const adam = await superAdmin()
    const path = '/manage/project-templates/demo/features'
    const added = await adam.post(path, { feature: 'pay-as-you-go' })
    expect(added).toMatchObject({ status: 201, calls: 2, body: { name: 'pay-as-you-go', type: 'project' } })
    expect((await adam.get(path)).body).toEqual([added.body])
    expect(await adam.post(path, { feature: 'pay-as-you-go' })).toMatchObject({
      status: 422,
      body: { error: 'Feature "pay-as-you-go" is already assigned' },
    })
    expect(await adam.post(path, { feature: 'can-manage-users' })).toMatchObject({
      status: 422,
      body: { code: 'manage.featureInvalidType' },
    })
    expect(await adam.post(path, { feature: 'none' })).toMatchObject({
      status: 404,
      body: { error: 'Feature not found' },
    })
    expect(
      await adam.post('/manage/project-templates/none/features', { feature: 'pay-as-you-go' }),
    ).toMatchObject({
      status: 404,
      body: { error: 'Project template not found' },
    })
    expect((await adam.delete(`${path}/pay-as-you-go`)).status).toBe(204)
    expect(await adam.delete(`${path}/pay-as-you-go`)).toMatchObject({
      status: 404,
      body: { error: 'Feature not found' },
    })
    expect((await (await somebody()).get(path)).status).toBe(403)
  })
})

describe('the data side', () => {
  test('is empty where clients read, and not supported where they write', async () => {
    const [adam, eva] = [await superAdmin(), await somebody()]
    for (const path of [
      '/manage/file-storage-s3',
      '/manage/file-storage-abs/',
      '/manage/file-storage-gcs',
      '/manage/storage-backend',
      '/manage/ui-apps',
    ])
      expect(await eva.get(path)).toMatchObject({ status: 200, body: [] })
    const project = await projectWith([[eva, 'admin']])
    const writes = [
      ['POST', '/manage/file-storage-s3'],
      ['PATCH', '/manage/storage-backend/1'],
      ['DELETE', '/manage/ui-apps/x'],
      ['POST', '/manage/commands'],
      ['POST', `/manage/projects/${project}/storage-backend`],
    ]
    for (const [method = '', path = ''] of writes) {
      expect(await adam.send(method, path), path).toMatchObject({
        status: 404,
        body: { code: 'manage.notSupported' },
      })
      expect((await eva.send(method, path)).status, path).toBe(403)
    }
    expect((await eva.get('/manage/storage-backend/1/projects')).body.code).toBe('manage.notSupported')
    expect((await eva.post('/manage/internal/auth-bridge/resolve-storage-token')).status).toBe(404)
    expect((await eva.get('/v2/storage/tokens/1')).status).toBe(404)
  })
  test('says to an application that may try it that top up is not configured', async () => {
    expect(await (await application('payg:top-up:try')).post('/pay-as-you-go/top-up/try')).toMatchObject({
      status: 400,
      body: { error: 'Top up is not configured', code: 'topUp.notConfigured' },
    })
    expect((await (await application('projects:read')).post('/pay-as-you-go/top-up/try')).status).toBe(403)
  })
})
