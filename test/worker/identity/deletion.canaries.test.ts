import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import page from '../../../worker/data/README.md?raw'
import { accountSubject } from '../../../worker/identity/failures/subjectsOf'
import { days, minutes } from '../../../worker/kit/duration'
import { browserLike } from '../../support/browser/browser-like'
import { leave } from '../../support/browser/leaver'
import { at } from '../../support/browser/two-step'
import { everythingKept, kindsFor, quintessa } from '../../support/world/canary'
import { deliverAll, secretMailedTo, tick } from '../../support/world/mailbox'
import { settings, someone } from '../../support/world/people'
import { organizationWith, rows, somebody, superAdmin, tokenHolder } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
/** A receipt that waits, and the mailboxes of people on a laptop: both are on the page. */
const excepted = ['outbox.recipient', 'outbox.recipient_name', 'kv mail']
const ways = [
  [
    'by her own wish, at the end of the grace',
    async (her: Awaited<ReturnType<typeof quintessa>>) => {
      expect((await leave(her)).status).toBe(200)
      at(days(14))
      await tick()
    },
    'deletion.done',
  ],
  [
    'by DELETE /manage/users/{id}',
    async ({ me }: Awaited<ReturnType<typeof quintessa>>) => {
      expect((await (await superAdmin()).delete(`/manage/users/${me.id}`)).status).toBe(204)
    },
    'users.account-deleted',
  ],
] as const

describe.each(ways)('of somebody who was erased %s', (_, erase, receipt) => {
  test('neither name, address, network nor browser is left, but where it is written down', async () => {
    const her = await quintessa()
    const canaries = new RegExp(`canary|${her.networks.join('|').replaceAll('.', '\\.')}`, 'i')
    const traces = async () => [
      ...new Set(
        (await everythingKept()).flatMap(({ place, value }) => (canaries.test(value) ? [place] : [])),
      ),
    ]
    expect((await traces()).length).toBeGreaterThan(20)
    await erase(her)
    expect(await rows('SELECT name FROM user WHERE id = ?', her.me.id)).toEqual([{ name: 'DELETED' }])
    expect((await traces()).filter((place) => !excepted.includes(place))).toEqual([])
    for (const place of excepted) expect(page).toContain(`\`${place}\``)
    expect((await kindsFor(her.email)).filter((kind) => kind !== receipt)).toEqual([])
  })
})

describe('what would tell of them otherwise', () => {
  test('goes, too: the receipt once it is sent, and failures counted against their address', async () => {
    const her = await quintessa()
    const counted = async () => {
      const subject = await accountSubject(settings.key, 'password', her.email)
      return rows('SELECT count FROM failure WHERE subject = ?', subject)
    }
    expect(await counted()).toHaveLength(1)
    await ways[1][1](her)
    expect(await counted()).toEqual([])
    await deliverAll()
    await vi.waitFor(async () => expect(await kindsFor(her.email)).toEqual([]))
    expect(
      (await everythingKept()).filter(({ place, value }) => place !== 'kv mail' && value.includes(her.email)),
    ).toEqual([])
  })
  test('and so do mails of others to their address; that these claimed it is theirs', async () => {
    const [eva, adam, root] = [await someone(), await someone(), await superAdmin()]
    const email = 'claimed.canary@example.com'
    for (const { browser } of [adam, eva]) {
      expect((await browser.put('/api/account/email-address', { email })).status).toBe(202)
      at(minutes(1))
    }
    const secret = await secretMailedTo(email, 'email-addresses.verify-email', 'verify-email')
    expect((await browserLike().post('/api/auth/verify-email', { secret })).status).toBe(200)
    expect(await kindsFor(email)).toHaveLength(2)
    expect((await root.delete(`/manage/users/${eva.id}`)).status).toBe(204)
    await deliverAll()
    const left = (await everythingKept()).filter(({ value }) => value.includes(email))
    expect([...new Set(left.map(({ place }) => place))].sort()).toEqual([
      'email_change.new_email',
      'email_change.new_key',
      'kv mail',
      'security_log.data',
    ])
  })
  test('but a former address that is somebody else’s by now keeps their mails', async () => {
    const [former, later] = ['former.canary@example.com', 'later.canary@example.com']
    const [eva, adam, root] = [await someone({ email: former }), await somebody(), await superAdmin()]
    await eva.browser.put('/api/account/email-address', { email: later })
    const secret = await secretMailedTo(later, 'email-addresses.verify-email', 'verify-email')
    expect((await browserLike().post('/api/auth/verify-email', { secret })).status).toBe(200)
    at(days(4))
    const members = `/manage/organizations/${await organizationWith([adam])}/users`
    expect((await (await tokenHolder(adam)).post(members, { email: former })).status).toBe(201)
    expect((await (await tokenHolder(root)).delete(`/manage/users/${eva.id}`)).status).toBe(204)
    expect((await kindsFor(former)).sort()).toEqual(['accounts.activate', 'members.added'])
  })
})
