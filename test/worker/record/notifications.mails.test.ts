import { afterEach, describe, expect, test, vi } from 'vitest'
import { days } from '../../../worker/kit/duration'
import type { BrowserLike } from '../../support/browser/browser-like'
import { postedTo, tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
} from '../../support/world/world'

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

/** What the bell and the outbox have told this person, by kind. */
async function heard(who: { email: string; browser: BrowserLike }) {
  const [bell, mail] = [await list(who.browser), await postedTo(who.email)]
  return { bell: bell.map(({ kind }) => kind), mail: mail.map(({ kind }) => kind) }
}

describe('what is mailed is in the bell as well', () => {
  test('being added, removed, and asked to turn two-step verification on', async () => {
    const [me, host] = [await someone(), await somebody({ mfa: true })]
    const organization = await organizationWith([host])
    await host.post(`/manage/organizations/${organization}/users`, { email: me.email })
    await host.post(`/manage/organizations/${organization}/force-mfa`)
    await host.delete(`/manage/organizations/${organization}/users/${me.id}`)
    const kinds = ['members.removed', 'organizations.mfa-required', 'members.added']
    expect(await heard(me)).toEqual({ bell: kinds, mail: kinds })
  })
  test('a request for access, to each who may decide, and the answer to who asked', async () => {
    const [asker, decider, guest] = [await someone(), await someone(), await someone()]
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(asker),
      allowAutoJoin: false,
    })
    const project = await projectWith(
      [
        [decider, 'admin'],
        [guest, 'guest'],
      ],
      { organization },
    )
    await asker.browser.post(`/manage/projects/${project}/request-access`)
    expect([await heard(decider), await heard(guest)]).toEqual([
      { bell: ['join-requests.requested'], mail: ['join-requests.requested'] },
      { bell: [], mail: [] },
    ])
    const [request] = (await decider.browser.get(`/manage/projects/${project}/join-requests`)).body as {
      id: number
    }[]
    await decider.browser.put(`/manage/projects/${project}/join-requests/${request?.id}`)
    expect((await heard(asker)).bell).toEqual(['join-requests.approved'])
  })
  test('a limit that has come to 80 and then to 100 percent, once each, to the administrators', async () => {
    const [admin, guest, staff] = [await someone(), await someone(), await somebody({ isSuperAdmin: true })]
    const project = await projectWith(
      [
        [admin, 'admin'],
        [guest, 'guest'],
      ],
      { name: 'Sales' },
    )
    await (await application('metrics:write')).put(`/manage/projects/${project}/metrics`, {
      metrics: [{ name: 'kbc.rowsCount', value: 85 }],
    })
    for (const value of [100, 100, 85])
      await staff.post(`/manage/projects/${project}/limits`, { limits: [{ name: 'kbc.rowsCount', value }] })
    expect(await list(admin.browser)).toMatchObject([
      { kind: 'limits.reached', data: { projectName: 'Sales', limit: 'kbc.rowsCount', percent: 100 } },
      { kind: 'limits.reached', data: { projectName: 'Sales', limit: 'kbc.rowsCount', percent: 80 } },
    ])
    expect(await list(guest.browser)).toEqual([])
  })
  test('a project that expires within a week, to its members and its organization’s, once', async () => {
    const [member, owner, other] = [await someone(), await someone(), await someone()]
    await projectWith([[member, 'guest']], {
      organization: await organizationWith([owner]),
      name: 'Trial',
      expires: Date.now() + days(6),
    })
    await tick()
    await tick()
    for (const who of [member, owner])
      expect(await heard(who)).toEqual({ bell: ['projects.expiring'], mail: ['projects.expiring'] })
    expect((await heard(other)).bell).toEqual([])
  })
  test('a token that ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const me = await someone()
    await me.browser.post('/api/account/tokens', {
      kind: 'management',
      name: 'Nightly',
      expiresInSeconds: 10 * 86_400,
    })
    vi.setSystemTime(Date.now() + days(4))
    await tick()
    expect(
      await rows('SELECT kind, data FROM notification WHERE user_id = ? ORDER BY id', me.id),
    ).toMatchObject([
      { kind: 'tokens.created' },
      { kind: 'tokens.expiring', data: expect.stringContaining('Nightly') },
    ])
  })
  test('what concerns security, with the browser it came from and no link', async () => {
    const me = await someone()
    await me.browser.post('/api/account/tokens', { kind: 'management', name: 'CI', expiresInSeconds: 7200 })
    const [told] = await list(me.browser)
    expect(told).toMatchObject({
      kind: 'tokens.created',
      topic: 'security',
      data: { thing: 'CI', system: 'Linux' },
    })
    expect(told?.data).not.toHaveProperty('link')
  })
})
