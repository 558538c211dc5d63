import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, hours } from '../../../worker/kit/duration'
import { type BrowserLike, cost } from '../../support/browser/browser-like'
import { tick } from '../../support/world/mailbox'
import { multiplied, newest } from '../../support/world/multiplied'
import { addedTo, atMoment } from '../../support/world/notified'
import { signedInAs, someone } from '../../support/world/people'
import { maintainerWith, organizationWith, projectWith, rows } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
type Made = { id: number; title: string; starts: string; ends: string }
const staff = () => someone({ isSuperAdmin: true })
const inHours = (count: number) => new Date(Date.now() + hours(count)).toISOString()
const wish = (more: object = {}) => ({
  title: 'Maintenance',
  text: 'On **Sunday**.',
  link: 'https://status.example.org/',
  ends: inHours(2),
  ...more,
})
const chosen = (some: object) => ({ maintainers: [], organizations: [], projects: [], features: [], ...some })
const announce = async ({ browser }: { browser: BrowserLike }, more: object = {}) =>
  (await browser.post('/api/announcements', wish(more))).body as Made
/** The titles that the bell of this person tells. */
const heard = async ({ browser }: { browser: BrowserLike }) =>
  ((await browser.get('/api/account/notifications')).body as { data: { title: string } }[]).map(
    ({ data }) => data.title,
  )
const unread = async ({ browser }: { browser: BrowserLike }) =>
  ((await browser.get('/api/account')).body as { unread: number }).unread
/** How many rows there are in all tables. */
async function allRows(): Promise<number> {
  const tables = await rows<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf*'
      AND name NOT GLOB 'sqlite*'`,
  )
  const counted = await env.DB.batch<{ count: number }>(
    tables.map(({ name }) => env.DB.prepare(`SELECT count(*) AS count FROM ${name}`)),
  )
  return counted.reduce((sum, { results }) => sum + (results[0]?.count ?? 0), 0)
}

describe('an announcement', () => {
  test('to everyone is in everybody’s bell, as it was written, from that moment on', async () => {
    const [root, reader] = [await staff(), await someone()]
    const { id } = await announce(root)
    const answer = await reader.browser.get('/api/account/notifications')
    expect(answer.body).toMatchObject([
      {
        id: `announcement-${id}`,
        kind: 'announcement',
        topic: 'announcements',
        isRead: false,
        data: { title: 'Maintenance', text: 'On **Sunday**.', link: 'https://status.example.org/' },
      },
    ])
    expect([cost(answer).calls, await unread(reader)]).toEqual([1, 1])
    expect(cost(await reader.browser.get('/api/account'))).toEqual({ calls: 1, statements: 3 })
    await root.browser.delete(`/api/announcements/${id}`)
  })
  test('to a hundred thousand people writes two rows beside the log’s, and marks for who reads', async () => {
    const [root, reader] = [await staff(), await someone()]
    const organization = await organizationWith([reader])
    // A hundred thousand more like the reader, and like their membership.
    const [range, id, email] = [[1, 100_000] as const, `${reader.id} + i`, "'crowd-' || i"]
    await multiplied({ table: 'user', id: reader.id }, range, { id, email, email_key: email })
    await multiplied(await newest('organization_member'), range, { user_id: id })
    const before = await allRows()
    const announced = await announce(root, { audience: chosen({ organizations: [organization] }) })
    expect((await allRows()) - before).toBeLessThanOrEqual(2)
    const answer = await reader.browser.get('/api/account/notifications')
    expect([(answer.body as unknown[]).length, cost(answer).calls]).toEqual([1, 1])
    await reader.browser.put(`/api/account/notifications/announcement-${announced.id}/read`)
    expect((await allRows()) - before).toBeLessThanOrEqual(3)
    await root.browser.delete(`/api/announcements/${announced.id}`)
  })
  test('is marked as read by each for themselves, one or all', async () => {
    const [root, one, other] = [await staff(), await someone(), await someone()]
    const [first, second] = [await announce(root), await announce(root)]
    expect((await one.browser.put(`/api/account/notifications/announcement-${first.id}/read`)).body).toEqual({
      unread: 1,
    })
    expect((await one.browser.put(`/api/account/notifications/announcement-${first.id}/read`)).body).toEqual({
      unread: 1,
    })
    expect((await one.browser.put('/api/account/notifications/read')).body).toEqual({ unread: 0 })
    expect([await unread(one), await unread(other)]).toEqual([0, 2])
    expect((await one.browser.get('/api/account/notifications?filter=unread')).body).toEqual([])
    expect(
      ((await one.browser.get('/api/account/notifications?filter=announcements')).body as unknown[]).length,
    ).toBe(2)
    for (const { id } of [first, second]) await root.browser.delete(`/api/announcements/${id}`)
  })
  test('stands in its place by time among what is one’s own, over the pages', async () => {
    const [root, me] = [await staff(), await someone()]
    const made = [await announce(root, { title: 'A' }), await announce(root, { title: 'B' })]
    await atMoment(Date.parse(made[1]?.starts ?? ''), () => addedTo(me, ['own']))
    const seen: string[] = []
    let next: string | undefined = '/api/account/notifications?limit=1'
    while (next) {
      const answer = await me.browser.get(next)
      const page = answer.body as { data: { title?: string; unitName?: string } }[]
      seen.push(...page.map(({ data }) => data.title ?? data.unitName ?? ''))
      next = /<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1]
    }
    expect([...seen].sort()).toEqual(['A', 'B', 'own'])
    expect(seen[0]).toBe('own')
    for (const { id } of made) await root.browser.delete(`/api/announcements/${id}`)
  })
})

describe('its audience', () => {
  test('is the members of what is chosen, or of projects with a feature, and nobody else', async () => {
    const [root, inMaintainer, inOrganization, inProject, withFeature, stranger] = await Promise.all([
      staff(),
      someone(),
      someone(),
      someone(),
      someone(),
      someone(),
    ])
    const maintainer = await maintainerWith(inMaintainer)
    const organization = await organizationWith([inOrganization], { maintainer })
    const project = await projectWith([[inProject, 'guest']], { organization })
    const [feature] = await rows<{ id: number; name: string }>(
      "SELECT id, name FROM feature WHERE type = 'project' LIMIT 1",
    )
    await projectWith([[withFeature, 'guest']], { features: [feature?.name ?? ''] })
    const people = { inMaintainer, inOrganization, inProject, withFeature, stranger }
    const reached = async (audience: object) => {
      const { id } = await announce(root, { audience: chosen(audience) })
      const told: string[] = []
      for (const [name, who] of Object.entries(people)) {
        const count = await unread(who)
        expect([name, (await heard(who)).length]).toEqual([name, count])
        if (count > 0) told.push(name)
        else
          expect((await who.browser.put(`/api/account/notifications/announcement-${id}/read`)).status).toBe(
            404,
          )
      }
      await root.browser.delete(`/api/announcements/${id}`)
      return told
    }
    expect(await reached({ maintainers: [maintainer] })).toEqual(['inMaintainer'])
    expect(await reached({ organizations: [organization] })).toEqual(['inOrganization'])
    expect(await reached({ projects: [project] })).toEqual(['inProject'])
    expect(await reached({ features: [feature?.id ?? 0] })).toEqual(['withFeature'])
    expect(await reached({ maintainers: [maintainer], projects: [project] })).toEqual([
      'inMaintainer',
      'inProject',
    ])
  })
  test('has to be somebody who is there', async () => {
    const root = await staff()
    for (const audience of [chosen({ projects: [999_999] }), chosen({ features: [999_999] })])
      expect((await root.browser.post('/api/announcements', wish({ audience }))).body).toMatchObject({
        code: 'audience-not-valid',
      })
    expect((await root.browser.post('/api/announcements', wish({ audience: chosen({}) }))).status).toBe(422)
  })
  test('is not who has turned announcements off', async () => {
    const [root, me] = [await staff(), await someone()]
    const { id } = await announce(root)
    await me.browser.put('/api/account/notifications/preferences/announcements', { bell: false, mail: false })
    expect([await heard(me), await unread(me)]).toEqual([[], 0])
    await root.browser.delete(`/api/announcements/${id}`)
  })
})

describe('its time', () => {
  test('is from its start until its end, both set by hand, and sooner when it is ended', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [root, reader] = [await staff(), await someone()]
    const { id } = await announce(root, { starts: inHours(1), ends: inHours(3) })
    expect(await heard(reader)).toEqual([])
    await reader.browser.put('/api/account/notifications/read')
    vi.setSystemTime(Date.now() + hours(2))
    expect([await heard(reader), await unread(reader)]).toEqual([['Maintenance'], 1])
    const browser = await signedInAs(root)
    const ended = await browser.patch(`/api/announcements/${id}`, { ends: inHours(0) })
    expect([ended.status, cost(ended).calls, await heard(reader)]).toEqual([200, 2, []])
    vi.setSystemTime(Date.now() + hours(2))
    expect(await heard(reader)).toEqual([])
  })
  test('has an end after its start', async () => {
    const root = await staff()
    expect((await root.browser.post('/api/announcements', wish({ starts: inHours(3) }))).body).toMatchObject({
      code: 'ends-too-early',
    })
    expect((await root.browser.post('/api/announcements', wish({ ends: undefined }))).status).toBe(422)
  })
  test('is forgotten ninety days after its end, marks included', async () => {
    const [now, end] = [Date.now(), hours(2)]
    const id = await atMoment(now, async () => {
      const [root, reader] = [await staff(), await someone()]
      const made = await announce(root)
      await reader.browser.put(`/api/account/notifications/announcement-${made.id}/read`)
      return made.id
    })
    const left = () =>
      rows(
        `SELECT 1 FROM announcement WHERE id = ? UNION ALL SELECT 1 FROM announcement_read
          WHERE announcement_id = ?`,
        id,
        id,
      )
    await atMoment(now + end + days(90) - 1, tick)
    expect(await left()).toHaveLength(2)
    await atMoment(now + end + days(90) + 1, tick)
    expect(await left()).toEqual([])
  })
})

describe('platform staff', () => {
  test('list, make, change and delete, each in the security log', async () => {
    const root = await staff()
    const made = await root.browser.post('/api/announcements', wish())
    expect([made.status, cost(made).calls]).toEqual([201, 2])
    const { id } = made.body as Made
    await root.browser.patch(`/api/announcements/${id}`, { title: 'Outage', audience: null })
    expect((await root.browser.get('/api/announcements?limit=1')).body).toMatchObject([
      { id, title: 'Outage', audience: null, creator: { id: root.id } },
    ])
    expect((await root.browser.delete(`/api/announcements/${id}`)).status).toBe(204)
    expect((await root.browser.delete(`/api/announcements/${id}`)).status).toBe(404)
    expect((await root.browser.patch(`/api/announcements/${id}`, { title: 'x' })).status).toBe(404)
    expect(
      await rows(
        "SELECT kind FROM security_log WHERE user_id = ? AND kind GLOB 'announcement.*' ORDER BY id",
        root.id,
      ),
    ).toEqual([
      { kind: 'announcement.made' },
      { kind: 'announcement.changed' },
      { kind: 'announcement.deleted' },
    ])
  })
  test('are nobody but super admins, who have confirmed who they are', async () => {
    const [root, other] = [await staff(), await someone()]
    expect((await other.browser.get('/api/announcements')).status).toBe(403)
    expect((await other.browser.post('/api/announcements', wish())).status).toBe(403)
    await atMoment(Date.now() + hours(1), async () => {
      expect((await root.browser.post('/api/announcements', wish())).body).toMatchObject({
        code: 'step-up-required',
      })
      expect((await root.browser.get('/api/announcements')).status).toBe(200)
    })
  })
  test.each([['http://status.example.org/'], ['javascript:alert(1)'], ['status.example.org']])(
    'give no link but one of https: %s is refused',
    async (link) => {
      const root = await staff()
      expect((await root.browser.post('/api/announcements', wish({ link }))).status).toBe(422)
    },
  )
})
