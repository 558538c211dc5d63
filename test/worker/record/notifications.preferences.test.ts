import { describe, expect, test } from 'vitest'
import { optionalChannels, topics } from '../../../worker/outbox/mail/topics.table'
import type { Preference } from '../../../worker/record/notifications/rules'
import { type BrowserLike, cost } from '../../support/browser/browser-like'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { organizationWith, rows, somebody } from '../../support/world/world'

const path = '/api/account/notifications/preferences'
const preferences = async (browser: BrowserLike) => (await browser.get(path)).body as Preference[]
const choose = (browser: BrowserLike, topic: string, ways: object) => browser.put(`${path}/${topic}`, ways)
const stoppable = topics.filter((topic) => optionalChannels[topic].includes('mail'))

/** What the bell and the mail have told this person. */
async function heard(who: { id: number; email: string }) {
  const bell = await rows<{ kind: string }>(
    'SELECT kind FROM notification WHERE user_id = ? ORDER BY id DESC',
    who.id,
  )
  return { bell: bell.map(({ kind }) => kind), mail: (await postedTo(who.email)).map(({ kind }) => kind) }
}

describe('preferences', () => {
  test('are bell and mail for every topic, announcements without mail, until said otherwise', async () => {
    const { browser } = await someone()
    const all = await preferences(browser)
    expect(all.map(({ topic }) => topic)).toEqual(topics)
    expect(all.map(({ bell }) => bell)).not.toContain(false)
    expect(all.filter(({ mail }) => !mail).map(({ topic }) => topic)).toEqual(['announcements'])
  })
  test('are kept by topic, one’s own alone, in one call each', async () => {
    const [me, other] = [await someone(), await someone()]
    const answer = await choose(me.browser, 'limits', { bell: true, mail: false })
    expect([answer.status, cost(answer).calls]).toEqual([204, 1])
    expect(
      (await preferences(me.browser)).filter(({ bell, mail }) => !(bell && mail)).map(({ topic }) => topic),
    ).toEqual(['announcements', 'limits'])
    expect((await preferences(other.browser)).find(({ topic }) => topic === 'limits')).toMatchObject({
      bell: true,
      mail: true,
    })
    await choose(me.browser, 'limits', { bell: false, mail: true })
    expect((await preferences(me.browser)).find(({ topic }) => topic === 'limits')).toMatchObject({
      bell: false,
      mail: true,
    })
  })
  test('never turn mails about security off, nor mails of announcements on', async () => {
    const { browser } = await someone()
    expect((await choose(browser, 'security', { bell: true, mail: false })).body).toMatchObject({
      code: 'way-fixed',
    })
    expect((await choose(browser, 'announcements', { bell: true, mail: true })).body).toMatchObject({
      code: 'way-fixed',
    })
    expect((await choose(browser, 'security', { bell: false, mail: true })).status).toBe(204)
    expect((await choose(browser, 'weather', { bell: true, mail: true })).status).toBe(422)
  })
})

describe('a topic that is turned off', () => {
  test('by mail is told by the bell alone; by both, not at all; on again, as before', async () => {
    const [me, host] = [await someone(), await somebody()]
    const organization = await organizationWith([host])
    const [add, remove] = [
      () => host.post(`/manage/organizations/${organization}/users`, { email: me.email }),
      () => host.delete(`/manage/organizations/${organization}/users/${me.id}`),
    ]
    await choose(me.browser, 'memberships', { bell: true, mail: false })
    await add()
    expect(await heard(me)).toEqual({ bell: ['members.added'], mail: [] })
    await choose(me.browser, 'memberships', { bell: false, mail: false })
    await remove()
    expect(await heard(me)).toEqual({ bell: ['members.added'], mail: [] })
    await choose(me.browser, 'memberships', { bell: true, mail: true })
    await add()
    expect(await heard(me)).toEqual({ bell: ['members.added', 'members.added'], mail: ['members.added'] })
  })
  test('is still told to others', async () => {
    const [me, other, host] = [await someone(), await someone(), await somebody({ mfa: true })]
    const organization = await organizationWith([host])
    await choose(me.browser, 'invitations', { bell: false, mail: false })
    for (const { email } of [me, other])
      await host.post(`/manage/organizations/${organization}/invitations`, { email })
    expect([await heard(me), (await heard(other)).bell]).toEqual([
      { bell: [], mail: [] },
      ['invitations.invited'],
    ])
  })
  test('does not keep a security mail back', async () => {
    const me = await someone()
    await choose(me.browser, 'security', { bell: false, mail: true })
    await choose(me.browser, 'security', { bell: false, mail: false })
    await me.browser.post('/api/account/tokens', { kind: 'management', name: 'CI', expiresInSeconds: 7200 })
    expect(await heard(me)).toEqual({ bell: [], mail: ['tokens.created'] })
  })
})

test('what can be stopped is all but announcements, which are not mailed, and security', () => {
  expect(stoppable).toEqual(['invitations', 'memberships', 'join-requests', 'projects', 'limits', 'tokens'])
})
