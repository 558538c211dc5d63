import { afterEach, describe, expect, test, vi } from 'vitest'
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
const person = ({ id, name, email }: Somebody) => ({ id, name, email })

describe('a disabled project', () => {
  test('says why and until when, goes on, and forgets both when enabled', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11) })
    const [root, eva] = [await superAdmin(), await somebody()]
    const id = await projectWith([[eva, 'admin']])
    const before = await eva.get(at(id))
    const disabled = await root.post(`${at(id)}/disabled`, {
      isDisabled: 1,
      disableReason: 'Upgrade',
      estimatedEndTime: '+2 hours',
    })
    expect([disabled.status, disabled.calls]).toEqual([200, 2])
    expect(disabled.body).toEqual({
      ...before.body,
      isDisabled: true,
      disabled: { reason: 'Upgrade', estimatedEndTime: '2026-03-11T02:00:00+0000' },
    })
    const keys = Object.keys(disabled.body)
    expect(keys[keys.indexOf('isDisabled') + 1]).toBe('disabled')
    expect((await eva.put(at(id), { name: 'x' })).status).toBe(200)
    await root.post(`${at(id)}/disabled`, { isDisabled: '0', disableReason: 'ignored' })
    await eva.put(at(id), { name: before.body.name })
    expect((await eva.get(at(id))).text).toBe(before.text)
    const bare = await root.post(`${at(id)}/disabled`, { isDisabled: 'true' })
    expect(bare.body.disabled).toEqual({ reason: '', estimatedEndTime: null })
  })
  test.each([
    ['+1 minute', '2026-03-11T00:01:00+0000'],
    ['+3 days', '2026-03-14T00:00:00+0000'],
    ['+1 week', '2026-03-18T00:00:00+0000'],
    ['2026-04-01', '2026-04-01T00:00:00+0000'],
    ['2026-04-01 10:30', '2026-04-01T10:30:00+0000'],
    ['2026-04-01T10:30:00+0200', '2026-04-01T08:30:00+0000'],
    ['2026-04-01T10:30:00.5-05:00', '2026-04-01T15:30:00+0000'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00+0000'],
  ])('ends at %s', async (estimatedEndTime, shown) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11) })
    const answer = await (await superAdmin()).post(`${at(await projectWith([]))}/disabled`, {
      isDisabled: true,
      estimatedEndTime,
    })
    expect(answer.body.disabled.estimatedEndTime).toBe(shown)
  })
  test.each([
    [[], 'isDisabled', 'This field is missing.'],
    [{ isDisabled: 'no' }, 'isDisabled', 'This value should be of type bool.'],
    [{ isDisabled: true, estimatedEndTime: 'soon' }, 'estimatedEndTime', 'This value is not a valid date.'],
    [
      { isDisabled: true, estimatedEndTime: '2026-02-30' },
      'estimatedEndTime',
      'This value is not a valid date.',
    ],
    [
      { isDisabled: true, estimatedEndTime: '2026-13-01T00:00:00Z' },
      'estimatedEndTime',
      'This value is not a valid date.',
    ],
  ])('is not made by %j', async (fields, key, message) => {
    const answer = await (await superAdmin()).post(`${at(await projectWith([]))}/disabled`, fields)
    expect(answer.body).toMatchObject({ status: 400, errors: [{ key, message }] })
  })
  test('is the work of super admins alone', async () => {
    const eva = await somebody()
    const id = await projectWith([[eva, 'admin']])
    expect((await eva.post(`${at(id)}/disabled`)).body.error).toBe(
      "You don't have access to the resource. Token must belong to the super admin.",
    )
    expect((await (await somebody()).post(`${at(id)}/disabled`)).body.error).toBe(
      `You don't have access to project ${id}`,
    )
  })
})

describe('reviewers of a project', () => {
  test('are chosen among its members, all at once', async () => {
    const [eva, adam, jana] = [await somebody(), await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [adam, 'guest'],
      [jana, 'guest'],
    ])
    const set = await eva.put(`${at(id)}/reviewers`, { adminIds: [`${jana.id}`, adam.id, jana.id] })
    expect([set.status, set.text, set.calls]).toEqual([204, '', 2])
    const list = await adam.get(`${at(id)}/reviewers`)
    expect([list.calls, list.body]).toEqual([1, [person(adam), person(jana)]])
    expect((await eva.put(`${at(id)}/reviewers`, { adminIds: [eva.id] })).status).toBe(204)
    expect((await eva.get(`${at(id)}/reviewers`)).body).toEqual([person(eva)])
    expect((await eva.put(`${at(id)}/reviewers`, { adminIds: [] })).status).toBe(204)
    expect((await eva.get(`${at(id)}/reviewers`)).body).toEqual([])
  })
  test('are none who are no members (any more)', async () => {
    const [eva, adam, stranger] = [await somebody(), await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [adam, 'guest'],
    ])
    await eva.put(`${at(id)}/reviewers`, { adminIds: [adam.id] })
    const refused = await eva.put(`${at(id)}/reviewers`, { adminIds: [eva.id, stranger.id] })
    expect(refused.body).toMatchObject({
      status: 400,
      code: 'manage.validation',
      errors: [{ key: 'adminIds' }],
    })
    expect((await eva.get(`${at(id)}/reviewers`)).body).toEqual([person(adam)])
    await rows('UPDATE project_member SET expires = ? WHERE user_id = ?', Date.now(), adam.id)
    expect((await eva.get(`${at(id)}/reviewers`)).body).toEqual([])
    expect((await eva.put(`${at(id)}/reviewers`)).body.error).toBe(
      'Invalid request:\n - adminIds: "This field is missing."',
    )
    expect((await eva.put(`${at(id)}/reviewers`, { adminIds: ['x'] })).body.errors).toEqual([
      { key: 'adminIds[0]', message: 'This value should be of type int.' },
    ])
  })
  test('are not chosen by limited roles, nor from above', async () => {
    const [guest, member] = [await somebody(), await somebody()]
    const id = await projectWith([[guest, 'guest']], { organization: await organizationWith([member]) })
    expect((await guest.put(`${at(id)}/reviewers`)).body.code).toBe('manage.roleRestricted')
    expect((await member.put(`${at(id)}/reviewers`, { adminIds: [guest.id] })).status).toBe(204)
  })
})
