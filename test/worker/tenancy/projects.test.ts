import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const at = (id: number) => `/manage/projects/${id}`
const limit = (name: string, value: number) => [name, { name, value }] as const
const productionLimits = Object.fromEntries([
  limit('components.jobsParallelism', 10),
  limit('goodData.dataSizeBytes', 1000000000),
  limit('goodData.demoTokenEnabled', 1),
  limit('goodData.prodTokenEnabled', 0),
  limit('goodData.usersCount', 30),
  limit('kbc.adminsCount', 10),
  limit('kbc.extractorsCount', 0),
  limit('kbc.monthlyProjectPowerLimit', 50),
  limit('kbc.writersCount', 0),
  limit('orchestrations.count', 10),
  limit('storage.dataSizeBytes', 50000000000),
  limit('storage.jobsParallelism', 10),
])
const inFull = (organization: number) => ({
  id: expect.any(Number),
  name: 'Sales',
  type: 'production',
  region: 'us-east-1',
  created: '2026-03-11T09:02:13+0000',
  expires: null,
  features: [],
  dataSizeBytes: 0,
  rowsCount: 0,
  hasMysql: false,
  hasRedshift: false,
  hasSnowflake: true,
  hasSynapse: false,
  hasExasol: false,
  hasTeradata: false,
  defaultBackend: 'snowflake',
  hasTryModeOn: '0',
  limits: productionLimits,
  metrics: { 'kbc.adminsCount': { name: 'kbc.adminsCount', value: 1 } },
  isDisabled: false,
  billedMonthlyPrice: null,
  dataRetentionTimeInDays: 7,
  isBYODB: false,
  organization: {
    id: organization,
    name: 'Acme',
    crmId: '',
    activityCenterProjectId: null,
    created: '2026-03-11T09:02:13+0000',
    allowAutoJoin: true,
  },
  fileStorage: {
    id: 1,
    awsKey: '',
    region: 'us-east-1',
    filesBucket: 'gatehouse-files',
    owner: 'keboola',
    provider: 'aws',
    isDefault: true,
    created: '',
    creator: { id: 0, name: null },
  },
  backends: { snowflake: { id: 1, host: 'snowflake.invalid', region: 'us-east-1', owner: 'keboola' } },
  timezone: null,
})

describe('a project', () => {
  test('is made by members of the organization, its administrators; looks alike everywhere', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 9, 2, 13, 999) })
    const eva = await somebody()
    const organization = await organizationWith([eva], { name: 'Acme' })
    const made = await eva.post(`/manage/organizations/${organization}/projects/`, {
      name: 'Sales',
      color: 'red',
    })
    expect([made.status, made.calls, made.headers.get('content-type')]).toEqual([201, 2, 'application/json'])
    expect(made.body).toEqual(inFull(organization))
    expect(JSON.stringify(made.body)).toBe(JSON.stringify({ ...inFull(organization), id: made.body.id }))
    const got = await eva.get(`${at(made.body.id)}/`)
    expect([got.status, got.calls, got.text]).toEqual([200, 1, made.text])
    expect((await eva.get(`${at(made.body.id)}/users`)).body).toMatchObject([
      { id: eva.id, role: 'admin', invitor: null, approver: null },
    ])
    expect((await (await application('projects:read')).get(at(made.body.id))).text).toBe(made.text)
  })
  test('takes over its template: expiry to the second, backend, limits, features, the role', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 9, 2, 13) })
    const eva = await somebody()
    const path = `/manage/organizations/${await organizationWith([eva])}/projects`
    const poc = (await eva.post(path, { name: 'x', type: 'poc15Days' })).body
    expect(poc).toMatchObject({
      type: 'poc15Days',
      expires: '2026-03-26T09:02:13+0000',
      limits: { 'goodData.usersCount': { value: 10 } },
    })
    expect(poc.limits).not.toHaveProperty('kbc.monthlyProjectPowerLimit')
    const redshift = (
      await eva.post(path, { name: 'x', type: 'productionRedshift', dataRetentionTimeInDays: '0' })
    ).body
    expect(redshift).toMatchObject({
      hasRedshift: true,
      hasSnowflake: false,
      defaultBackend: 'redshift',
      dataRetentionTimeInDays: 0,
    })
    expect(redshift.backends).toEqual({
      redshift: { id: 2, host: 'redshift.invalid', region: 'us-east-1', owner: 'keboola' },
    })
    const sox = (await eva.post(path, { name: 'x', type: 'sox', defaultBackend: 'bigquery' })).body
    expect(sox).toMatchObject({
      features: ['protected-default-branch'],
      defaultBackend: 'bigquery',
      backends: { bigquery: { id: 6 } },
    })
    expect(await rows('SELECT role FROM project_member WHERE project_id = ?', sox.id)).toEqual([
      { role: 'productionManager' },
    ])
  })
  test.each([
    [[], 'A name must be set'],
    [{ name: ' ' }, 'A name must be set'],
    [{ name: 'x', type: 'nothing' }, 'Project template not found'],
    [{ name: 'x', type: 'poc15DaysGuideMode' }, 'Project template not found'],
    [{ name: 'x', defaultBackend: 'file' }, 'Backend "file" is not supported'],
    [
      { name: 'x', dataRetentionTimeInDays: -1 },
      'Invalid request:\n - dataRetentionTimeInDays: "This value should be 0 or more."',
    ],
    [{ name: 'x', type: 5 }, 'Invalid request:\n - type: "This value should be of type string."'],
  ])('is not made of %j', async (fields, error) => {
    const eva = await somebody()
    const organization = await organizationWith([eva])
    expect((await eva.post(`/manage/organizations/${organization}/projects`, fields)).body.error).toBe(error)
    expect(await rows('SELECT id FROM project WHERE organization_id = ?', organization)).toEqual([])
  })
  test('of a hidden template is made by super admins who are members', async () => {
    const root = await superAdmin()
    const path = `/manage/organizations/${await organizationWith([root])}/projects`
    expect((await root.post(path, { name: 'x', type: 'poc15DaysGuideMode' })).body).toMatchObject({
      hasTryModeOn: '1',
    })
  })
  test('is made by nobody else; who asks hears of themselves before the fields', async () => {
    const [root, eva, adam, nova] = [
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody({ isActivated: false }),
    ]
    const maintainer = await maintainerWith(adam)
    const path = `/manage/organizations/${await organizationWith([eva, nova], { maintainer })}/projects`
    const locked = `/manage/organizations/${await organizationWith([eva], { mfaRequired: true })}/projects`
    const said = async (who: Pick<Somebody, 'post'>, where = path) =>
      (await who.post(where, { name: '' })).body.error
    expect(await said(root)).toBe('Only organization members can create new projects')
    expect(await said(adam)).toBe('Only organization members can create new projects')
    expect(await said(nova)).toBe('Only active users can perform this action.')
    expect(await said(await somebody())).toMatch(/^You don't have access to the organization \d+$/)
    expect(await said(eva, locked)).toBe(
      'This organization requires users to have multi-factor authentication enabled',
    )
    expect(await said(eva, '/manage/organizations/999999/projects')).toBe('Organization 999999 not found')
    expect((await (await sessionTokenOf(eva)).post(path, { name: 'x' })).status).toBe(201)
  })
  test('is not there under an id that is none', async () => {
    const eva = await somebody()
    for (const id of ['0', 'x', '-1', '9223372036854775807'])
      expect((await eva.get(`/manage/projects/${id}`)).body).toMatchObject({
        status: 404,
        error: `Project ${id} not found`,
      })
  })
  test('counts its live members but for super admins and those of its maintainer', async () => {
    const [root, eva, adam, gone] = [await superAdmin(), await somebody(), await somebody(), await somebody()]
    const organization = await organizationWith([], { maintainer: await maintainerWith(adam) })
    const id = await projectWith(
      [
        [root, 'admin'],
        [eva, 'guest'],
        [adam, 'admin'],
        [gone, 'guest'],
      ],
      { organization },
    )
    await rows('UPDATE project_member SET expires = ? WHERE user_id = ?', Date.now(), gone.id)
    expect((await eva.get(at(id))).body.metrics).toEqual({
      'kbc.adminsCount': { name: 'kbc.adminsCount', value: 1 },
    })
  })
})
