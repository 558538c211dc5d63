import { afterEach, describe, expect, test, vi } from 'vitest'
import { projectWith, somebody, superAdmin } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const at = (id: number) => `/manage/projects/${id}`

const noTimezone = (backend: string) =>
  [
    'The timezone parameter is only supported for the BigQuery backend.',
    `The selected backend "${backend}" does not support it.`,
  ].join(' ')

describe('the settings of a project', () => {
  test('change field by field; what is absent stays, nothing changes nothing', async () => {
    const eva = await somebody()
    const id = await projectWith([[eva, 'admin']])
    const before = await eva.get(at(id))
    expect((await eva.put(at(id))).text).toBe(before.text)
    const changed = await eva.put(at(id), {
      name: ' New ',
      defaultBackend: 'bigquery',
      timezone: 'Europe/Prague',
    })
    expect([changed.status, changed.calls]).toEqual([200, 2])
    expect(changed.body).toEqual({
      ...before.body,
      name: 'New',
      hasSnowflake: false,
      defaultBackend: 'bigquery',
      backends: { bigquery: { id: 6, host: 'bigquery.invalid', region: 'us-east-1', owner: 'keboola' } },
      timezone: 'Europe/Prague',
    })
    expect((await eva.put(at(id), { timezone: null })).body.timezone).toBeNull()
    expect((await eva.put(at(id), { name: '' })).body.error).toBe('A name must be set')
  })
  test('that are restricted are for super admins, in their order, though nothing would change', async () => {
    const [root, eva, guest] = [await superAdmin(), await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
    ])
    const restricted = {
      hasTryModeOn: '0',
      dataRetentionTimeInDays: '7',
      billedMonthlyPrice: null,
      expirationDays: null,
      type: 'production',
    }
    expect((await eva.put(at(id), { name: '', ...restricted })).body).toMatchObject({
      status: 403,
      error: 'Only super admin can change type',
    })
    for (const [field, value] of Object.entries(restricted))
      expect((await eva.put(at(id), { [field]: value })).body.error).toBe(
        `Only super admin can change ${field}`,
      )
    expect((await guest.put(at(id), restricted)).body).toMatchObject({ code: 'manage.roleRestricted' })
    const changed = { type: 'demo', billedMonthlyPrice: '1500', dataRetentionTimeInDays: 30, hasTryModeOn: 1 }
    expect((await root.put(at(id), changed)).body).toMatchObject({
      ...changed,
      billedMonthlyPrice: 1500,
      hasTryModeOn: '1',
    })
    const setter = await somebody({ features: ['can-update-project-settings'] })
    expect((await setter.put(at(id), restricted)).body).toMatchObject({
      type: 'production',
      hasTryModeOn: '0',
    })
    expect((await setter.get(at(id))).status).toBe(403)
  })
  test.each([
    [{ defaultBackend: 'mysql' }, 400, 'Backend "mysql" is not supported'],
    [{ timezone: 'UTC' }, 400, noTimezone('snowflake')],
    [{ timezone: 'UTC', defaultBackend: 'exasol' }, 400, noTimezone('exasol')],
    [{ timezone: 'UTC', type: 'nothing' }, 400, noTimezone('snowflake')],
    [{ type: 'nothing' }, 404, 'Project template not found'],
    [
      { timezone: 'Nowhere/Else' },
      400,
      'Invalid request:\n - timezone: "This value is not a valid timezone."',
    ],
    [
      { expirationDays: 'soon', hasTryModeOn: 'x' },
      400,
      [
        'Invalid request:',
        ' - expirationDays: "This value should be of type int."',
        ' - hasTryModeOn: "This value should be of type bool."',
      ].join('\n'),
    ],
    [
      { expirationDays: 36501 },
      400,
      'Invalid request:\n - expirationDays: "This value should be 36500 or less."',
    ],
  ])('are all refused with %j', async (fields, status, error) => {
    const root = await superAdmin()
    const id = await projectWith([])
    const before = await root.get(at(id))
    expect((await root.put(at(id), { name: 'x', ...fields })).body).toMatchObject({ status, error })
    expect((await root.get(at(id))).text).toBe(before.text)
  })
  test('end a project at the very millisecond, later, or never', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11) })
    const root = await superAdmin()
    const id = await projectWith([])
    expect((await root.put(at(id), { expirationDays: '1' })).body.expires).toBe('2026-03-12T00:00:00+0000')
    expect((await root.put(at(id), { expirationDays: null })).body.expires).toBeNull()
    const ended = await root.put(at(id), { expirationDays: -1 })
    expect([ended.status, ended.body.expires]).toEqual([200, '2026-03-11T00:00:00+0000'])
    expect((await root.get(at(id))).body).toMatchObject({ status: 404, error: `Project ${id} not found` })
    expect((await root.get(`/manage/deleted-projects/${id}`)).body).toMatchObject({
      id,
      deletedTime: '2026-03-11T00:00:00+0000',
    })
    const other = await projectWith([], { expires: Date.now() + 5 })
    vi.setSystemTime(Date.now() + 4)
    expect((await root.get(at(other))).status).toBe(200)
    vi.setSystemTime(Date.now() + 1)
    expect((await root.get(at(other))).status).toBe(404)
  })
})
