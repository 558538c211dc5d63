import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, seconds } from '../../../worker/kit/duration'
import { type BrowserLike, cost } from '../../support/browser/browser-like'
import { manageClient } from '../../support/http/manageClient'
import { tick } from '../../support/world/mailbox'
import { multiplied, newest } from '../../support/world/multiplied'
import { addedTo, atMoment } from '../../support/world/notified'
import { someone } from '../../support/world/people'
import { projectWith, somebody } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
type Told = {
  id: string
  kind: string
  topic: string
  time: string
  isRead: boolean
  data: Record<string, string | number | null>
}
const list = async (browser: BrowserLike, query = '') =>
  (await browser.get(`/api/account/notifications${query}`)).body as Told[]
const unread = async (browser: BrowserLike) =>
  ((await browser.get('/api/account')).body as { unread: number }).unread
/** Tells somebody of so many things, one a second. */
async function told(who: { email: string }, count: number) {
  for (let at = count; at > 0; at -= 1)
    await atMoment(Date.now() - seconds(at), () => addedTo(who, [`${at}`]))
}

describe('the bell', () => {
  test('tells of an invitation in the moment it is sent, and nobody else', async () => {
    const [invited, other, host] = [await someone(), await someone(), await somebody({ name: 'Hana' })]
    const project = await projectWith([[host, 'admin']], { name: 'Sales' })
    await host.post(`/manage/projects/${project}/invitations`, { email: invited.email, role: 'guest' })
    expect(await list(invited.browser)).toMatchObject([
      {
        kind: 'invitations.invited',
        topic: 'invitations',
        isRead: false,
        data: { unit: 'project', unitName: 'Sales', byName: 'Hana', role: 'guest' },
      },
    ])
    expect([await unread(invited.browser), await unread(other.browser)]).toEqual([1, 0])
    expect(await list(other.browser)).toEqual([])
  })
  test('has no say in a change that is refused', async () => {
    const [invited, host] = [await someone(), await somebody()]
    const project = await projectWith([
      [host, 'admin'],
      [invited, 'guest'],
    ])
    expect(
      (await host.post(`/manage/projects/${project}/invitations`, { email: invited.email })).status,
    ).toBe(400)
    expect(await list(invited.browser)).toEqual([])
  })
  test('counts with the account, in its one call of three statements', async () => {
    const me = await someone()
    await told(me, 3)
    const answer = await me.browser.get('/api/account')
    expect(answer.body).toMatchObject({ unread: 3 })
    expect(cost(answer)).toEqual({ calls: 1, statements: 3 })
  })
  test('stops counting at a hundred', async () => {
    const me = await someone()
    await addedTo(me, ['Sales'])
    // One as the product writes it, and 119 more like it.
    await multiplied(await newest('notification'), [1, 119], { created: 'one.created - i' })
    expect(await unread(me.browser)).toBe(100)
  })
  test('forgets what is older than ninety days', async () => {
    const me = await someone()
    for (const age of [91, 89]) await atMoment(Date.now() - days(age), () => addedTo(me, [`${age} days ago`]))
    await tick()
    expect(await list(me.browser)).toMatchObject([{ data: { unitName: '89 days ago' } }])
  })
})

describe('the list', () => {
  test('is newest first and paged by cursor, each page one call', async () => {
    const me = await someone()
    await told(me, 7)
    const seen: unknown[] = []
    let next: string | undefined = '/api/account/notifications?limit=3'
    const sizes: number[] = []
    while (next) {
      const answer = await me.browser.get(next)
      expect(cost(answer).calls).toBe(1)
      const page = answer.body as Told[]
      sizes.push(page.length)
      seen.push(...page.map(({ data }) => data.unitName))
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    }
    expect([sizes, seen]).toEqual([
      [3, 3, 1],
      ['1', '2', '3', '4', '5', '6', '7'],
    ])
  })
  test('loses nothing of one moment between two pages', async () => {
    const me = await someone()
    await atMoment(Date.now(), () => addedTo(me, ['first', 'second', 'third']))
    const first = await me.browser.get('/api/account/notifications?limit=2')
    const rest = await list(me.browser, /\?[^>]+/.exec(first.headers.get('link') ?? '')?.[0])
    const all = [...(first.body as Told[]), ...rest]
    expect(all.map(({ data }) => data.unitName)).toEqual(['third', 'second', 'first'])
    expect(new Set(all.map(({ time }) => time)).size).toBe(1)
  })
  test('is filtered by what is unread, or by topic', async () => {
    const [me, host] = [await someone(), await somebody()]
    const project = await projectWith([[host, 'admin']])
    await host.post(`/manage/projects/${project}/invitations`, { email: me.email })
    const [invited] = await list(me.browser)
    await me.browser.put(`/api/account/notifications/${invited?.id}/read`)
    await addedTo(me, ['Sales', 'Support'])
    expect((await list(me.browser, '?filter=unread')).map(({ kind }) => kind)).toEqual([
      'members.added',
      'members.added',
    ])
    expect(await list(me.browser, '?filter=invitations')).toMatchObject([{ id: invited?.id, isRead: true }])
    expect((await me.browser.get('/api/account/notifications?filter=weather')).status).toBe(422)
  })
})

describe('marking as read', () => {
  test('takes one, again does no harm, and says how many are left', async () => {
    const me = await someone()
    await told(me, 3)
    const [newest] = await list(me.browser)
    for (const _ of [1, 2]) {
      const answer = await me.browser.put(`/api/account/notifications/${newest?.id}/read`)
      expect([answer.status, answer.body, cost(answer).calls]).toEqual([200, { unread: 2 }, 1])
    }
    expect((await list(me.browser)).map(({ isRead }) => isRead)).toEqual([true, false, false])
  })
  test('takes all, or those until a time: what came later stays unread', async () => {
    const me = await someone()
    await told(me, 3)
    const [, second] = await list(me.browser)
    expect((await me.browser.put('/api/account/notifications/read', { until: second?.time })).body).toEqual({
      unread: 1,
    })
    expect((await me.browser.put('/api/account/notifications/read')).body).toEqual({ unread: 0 })
    expect(await list(me.browser, '?filter=unread')).toEqual([])
  })
  test('is for one’s own alone', async () => {
    const [me, other] = [await someone(), await someone()]
    await told(me, 1)
    const [mine] = await list(me.browser)
    expect((await other.browser.put(`/api/account/notifications/${mine?.id}/read`)).status).toBe(404)
    await other.browser.put('/api/account/notifications/read')
    expect(await unread(me.browser)).toBe(1)
    for (const id of ['notification-999999', 'announcement-999999'])
      expect((await me.browser.put(`/api/account/notifications/${id}/read`)).status).toBe(404)
  })
})

describe('a personal access token', () => {
  const by = async (browser: BrowserLike, ...scopes: string[]) => {
    const wish = { kind: 'personal', name: 'CI', expiresInSeconds: 7200, scopes }
    const { token } = (await browser.post('/api/account/tokens', wish)).body as { token: string }
    return manageClient({ authorization: `Bearer ${token}` })
  }
  const read = '/api/account/notifications'
  test('of notifications:read looks and marks nothing; of notifications:write it does both', async () => {
    const { browser } = await someone()
    const [reader, writer] = [
      await by(browser, 'notifications:read'),
      await by(browser, 'notifications:write'),
    ]
    expect([(await reader.get(read)).status, (await writer.get(read)).status]).toEqual([200, 200])
    expect([
      (await reader.put(`${read}/read`, {})).body,
      (await writer.put(`${read}/read`, {})).status,
    ]).toMatchObject([{ code: 'token-scope-denied' }, 200])
  })
  test('of other scopes sees nothing of it', async () => {
    const { browser } = await someone()
    expect((await (await by(browser, 'account:write')).get(read)).body).toMatchObject({
      code: 'token-scope-denied',
    })
  })
})
