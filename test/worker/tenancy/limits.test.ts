import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, hours } from '../../../worker/kit/duration'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const at = (id: number) => `/manage/projects/${id}`
const named = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { name, value }]))
const mailsTo = async ({ email }: { email: string }) =>
  (await postedTo(email)).map(({ kind, data }) => [kind, data.limit, data.percent])

describe('limits of a project', () => {
  test('are set by name, the others stay, and are shown by name', async () => {
    const root = await superAdmin()
    const id = await projectWith([])
    const set = await root.post(`${at(id)}/limits/`, {
      limits: [
        { name: 'b.size', value: '7' },
        { name: 'a.count', value: 1 },
      ],
    })
    expect([set.status, set.calls]).toEqual([200, 2])
    expect(JSON.stringify(set.body.limits)).toBe(JSON.stringify(named({ 'a.count': 1, 'b.size': 7 })))
    const again = await root.post(`${at(id)}/limits`, {
      limits: [
        { name: 'a.count', value: 2 },
        { name: 'a.count', value: 3 },
      ],
    })
    expect(again.body.limits).toEqual(named({ 'a.count': 3, 'b.size': 7 }))
    expect((await root.get(at(id))).text).toBe(again.text)
  })
  test('are taken one by one', async () => {
    const root = await superAdmin()
    const id = await projectWith([])
    await root.post(`${at(id)}/limits`, {
      limits: [
        { name: 'a/b c', value: 1 },
        { name: 'keep', value: 1 },
      ],
    })
    const removed = await root.delete(`${at(id)}/limits/a%2Fb%20c`)
    expect([removed.status, removed.text, removed.calls]).toEqual([204, '', 2])
    expect((await root.get(at(id))).body.limits).toEqual(named({ keep: 1 }))
    expect((await root.delete(`${at(id)}/limits/nothing`)).body).toMatchObject({
      status: 404,
      code: 'manage.notFound',
    })
  })
  test.each([
    [[], 'limits', 'This field is missing.'],
    [{ limits: 5 }, 'limits', 'This value should be of type array.'],
    [{ limits: [{ value: 1 }] }, 'limits[0][name]', 'This field is missing.'],
    [{ limits: [{ name: '', value: 1 }] }, 'limits[0][name]', 'This value should not be blank.'],
    [{ limits: [{ name: 'x', value: 'much' }] }, 'limits[0][value]', 'This value should be of type int.'],
  ])('are not set by %j', async (fields, key, message) => {
    const answer = await (await superAdmin()).post(`${at(await projectWith([]))}/limits`, fields)
    expect(answer.body).toMatchObject({ status: 400, code: 'manage.validation', errors: [{ key, message }] })
  })
  test('are the work of super admins alone', async () => {
    const eva = await somebody()
    const id = await projectWith([[eva, 'admin']])
    const error = "You don't have access to the resource. Token must belong to the super admin."
    expect((await eva.post(`${at(id)}/limits`)).body.error).toBe(error)
    expect((await eva.delete(`${at(id)}/limits/x`)).body.error).toBe(error)
    expect((await (await application('projects:read')).post(`${at(id)}/limits`)).body.error).toBe(
      "You don't have access to the resource.",
    )
  })
})

describe('metrics of a project', () => {
  test('are reported by services, and shown with its sizes', async () => {
    const [meter, eva] = [await application('metrics:write'), await somebody()]
    const id = await projectWith([[eva, 'guest']])
    const metrics = [
      { name: 'storage.dataSizeBytes', value: 50 },
      { name: 'storage.rowsCount', value: '9' },
      { name: 'kbc.adminsCount', value: 99 },
    ]
    const reported = await meter.put(`${at(id)}/metrics`, { metrics })
    expect([reported.status, reported.text, reported.calls]).toEqual([204, '', 2])
    const { body } = await eva.get(at(id))
    expect(body).toMatchObject({ dataSizeBytes: 50, rowsCount: 9 })
    expect(body.metrics).toEqual(
      named({ 'kbc.adminsCount': 1, 'storage.dataSizeBytes': 50, 'storage.rowsCount': 9 }),
    )
  })
  test('are reported by nobody else', async () => {
    const id = await projectWith([])
    for (const who of [await superAdmin(), await somebody(), await application('projects:read')])
      expect((await who.put(`${at(id)}/metrics`, { metrics: [] })).body.error).toBe(
        "You don't have access to the resource.",
      )
    expect((await (await application('metrics:write')).put(`${at(id)}/metrics`)).body.error).toBe(
      'Invalid request:\n - metrics: "This field is missing."',
    )
    expect((await (await application('metrics:write')).put(`${at(999999)}/metrics`)).body.error).toBe(
      'Project 999999 not found',
    )
  })
  test('tell the administrators at 80 and at 100 percent of a limit, once a crossing', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [meter, root, eva, guest, gone] = [
      await application('metrics:write'),
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody(),
    ]
    const id = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
      [gone, 'share'],
    ])
    await rows('UPDATE project_member SET expires = ? WHERE user_id = ?', Date.now(), gone.id)
    await root.post(`${at(id)}/limits`, {
      limits: [
        { name: 'orchestrations.count', value: 10 },
        { name: 'none', value: 0 },
      ],
    })
    const report = (value: number) =>
      meter.put(`${at(id)}/metrics`, {
        metrics: [
          { name: 'orchestrations.count', value },
          { name: 'none', value },
        ],
      })
    const reached = (percent: number) => ['limits.reached', 'orchestrations.count', percent]
    await report(7)
    expect(await mailsTo(eva)).toEqual([])
    for (const value of [8, 9, 8]) await report(value)
    expect(await mailsTo(eva)).toEqual([reached(80)])
    vi.setSystemTime(Date.now() + hours(1))
    for (const value of [10, 11]) await report(value)
    expect(await mailsTo(eva)).toEqual([reached(100), reached(80)])
    vi.setSystemTime(Date.now() + hours(1))
    for (const value of [7, 12]) await report(value)
    expect(await mailsTo(eva)).toEqual([reached(100), reached(100), reached(80)])
    expect([await mailsTo(guest), await mailsTo(gone)]).toEqual([[], []])
    expect((await postedTo(eva.email))[0]?.data).toMatchObject({ used: 12, value: 10, projectId: id })
  })
  test('tell the administrators, too, when a limit comes down to what is used', async () => {
    const [root, eva, adam] = [await superAdmin(), await somebody(), await somebody()]
    const seats = [[eva, 'productionManager'] as const, [adam, 'developer'] as const]
    const id = await projectWith(seats, { features: ['protected-default-branch'] })
    await root.post(`${at(id)}/limits`, { limits: [{ name: 'kbc.adminsCount', value: 2 }] })
    expect(await mailsTo(eva)).toEqual([['limits.reached', 'kbc.adminsCount', 100]])
    expect(await mailsTo(adam)).toEqual([])
  })
})

describe('credits', () => {
  const feature = { features: ['pay-as-you-go'] }
  test('add up exactly, and show what was given', async () => {
    const root = await superAdmin()
    const id = await projectWith([], feature)
    expect((await root.get(at(id))).body.payAsYouGo).toEqual({ purchasedCredits: 0 })
    const given = await root.post(`${at(id)}/credits`, { amount: 0.1, description: 'Welcome' })
    expect([given.status, given.calls]).toEqual([201, 2])
    expect(given.body).toEqual({
      id: expect.any(Number),
      creditsAmount: 0.1,
      moneyAmount: null,
      idStripeInvoice: null,
      description: 'Welcome',
      created: expect.stringMatching(/\+0000$/),
    })
    expect(Object.keys(given.body).join()).toBe(
      'id,creditsAmount,moneyAmount,idStripeInvoice,description,created',
    )
    await root.post(`${at(id)}/credits`, { amount: '0.2', description: 'x' })
    const { body, text } = await root.get(at(id))
    expect(body.payAsYouGo).toEqual({ purchasedCredits: 0.3 })
    expect(text).toMatch(/"payAsYouGo":\{"purchasedCredits":0.3\},"timezone":null\}$/)
    await root.post(`${at(id)}/credits`, { amount: 0.70000001, description: 'x' })
    await root.post(`${at(id)}/credits`, { amount: 0.99999999, description: 'x' })
    expect((await root.get(at(id))).text).toContain('"payAsYouGo":{"purchasedCredits":2}')
  })
  test.each([
    [{ description: 'x' }, 'amount', 'This field is missing.'],
    [{ amount: 0, description: 'x' }, 'amount', 'This value should be positive.'],
    [{ amount: -1, description: 'x' }, 'amount', 'This value should be positive.'],
    [{ amount: 0.123456789, description: 'x' }, 'amount', 'This value should have 8 decimals at most.'],
    [{ amount: 1e300, description: 'x' }, 'amount', 'This value should have 8 decimals at most.'],
    [{ amount: 1 }, 'description', 'This field is missing.'],
  ])('are not %j', async (fields, key, message) => {
    const answer = await (await superAdmin()).post(`${at(await projectWith([], feature))}/credits`, fields)
    expect(answer.body).toMatchObject({ status: 400, errors: [{ key, message }] })
  })
  test('are for pay-as-you-go projects, from super admins and any holders of the feature', async () => {
    const [root, eva, giver] = [
      await superAdmin(),
      await somebody(),
      await somebody({ features: ['pay-as-you-go-credits-admin'] }),
    ]
    const [plain, id] = [await projectWith([[eva, 'admin']]), await projectWith([[eva, 'admin']], feature)]
    const credits = { amount: 5, description: 'x' }
    expect((await root.post(`${at(plain)}/credits`, credits)).body).toMatchObject({
      status: 400,
      code: 'manage.notPayAsYouGo',
      error: `Project ${plain} is not Pay As You Go project`,
    })
    expect((await root.get(at(plain))).body).not.toHaveProperty('payAsYouGo')
    expect((await eva.post(`${at(id)}/credits`, credits)).body.error).toContain(
      '"pay-as-you-go-credits-admin"',
    )
    expect((await giver.post(`${at(id)}/credits`, credits)).body.creditsAmount).toBe(5)
  })
})

describe('a request for a higher limit', () => {
  const asking = { limit: 'orchestrations.count', reason: 'We grow.' }
  const pathOf = (id: number) => `/api/projects/${id}/request-increase`
  test('is mailed to the members of the maintainer', async () => {
    const { id: user, browser, name } = await someone()
    const [adam, jana] = [await somebody(), await somebody()]
    const organization = await organizationWith([jana], { maintainer: await maintainerWith(adam) })
    const id = await projectWith([[{ id: user }, 'admin']], { organization })
    const root = await superAdmin()
    await root.post(`/manage/projects/${id}/limits`, { limits: [{ name: 'orchestrations.count', value: 3 }] })
    const asked = await browser.post(pathOf(id), asking)
    expect([asked.status, asked.body]).toEqual([202, null])
    expect(await postedTo(adam.email)).toMatchObject([
      {
        kind: 'limits.increase-requested',
        data: { limit: 'orchestrations.count', value: 3, reason: 'We grow.', byName: name, projectId: id },
      },
    ])
    expect(await postedTo(jana.email)).toEqual([])
  })
  test('is made with a token as well, by those who run the project, five times an hour', async () => {
    const [eva, guest, stranger] = [await somebody(), await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
    ])
    for (let count = 0; count < 5; count += 1) expect((await eva.post(pathOf(id), asking)).status).toBe(202)
    const refused = await eva.post(pathOf(id), asking)
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      429,
      'too-many-requests',
      '3600',
    ])
    expect((await guest.post(pathOf(id), asking)).body).toMatchObject({
      status: 403,
      code: 'role-restricted',
    })
    expect((await stranger.post(pathOf(id), asking)).body).toMatchObject({ status: 404, code: 'not-found' })
  })
  test('shows as open until somebody changes limits, for 30 days at most, to those who may ask', async () => {
    const now = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now })
    const [root, eva, guest] = [await superAdmin(), await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
    ])
    const open = async () => (await eva.get(pathOf(id))).body
    vi.setSystemTime(now - days(30))
    expect(await open()).toEqual([])
    await eva.post(pathOf(id), asking)
    const requested = new Date().toISOString()
    expect(await open()).toEqual([{ limit: 'orchestrations.count', requested }])
    expect((await guest.get(pathOf(id))).body).toMatchObject({ status: 403, code: 'role-restricted' })
    vi.setSystemTime(now)
    expect(await open()).toEqual([])
    await eva.post(pathOf(id), asking)
    vi.setSystemTime(Date.now() + 1)
    await root.post(`/manage/projects/${id}/limits`, { limits: [{ name: 'orchestrations.count', value: 9 }] })
    expect(await open()).toEqual([])
  })
  test.each([{}, { limit: 'x' }, { limit: ' ', reason: 'x' }, { ...asking, more: 1 }])(
    'is not %j',
    async (fields) => {
      const eva = await somebody()
      expect((await eva.post(pathOf(await projectWith([[eva, 'admin']])), fields)).body).toMatchObject({
        status: 422,
        code: 'invalid-input',
      })
    },
  )
})
