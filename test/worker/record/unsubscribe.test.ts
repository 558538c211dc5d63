import { describe, expect, test } from 'vitest'
import { commit } from '../../../worker/access/commit'
import { maskedEmail } from '../../../worker/kit/email'
import type { OutboxId, UserId } from '../../../worker/kit/id'
import { mails } from '../../../worker/operations/mail-queue/mails'
import type { Topic } from '../../../worker/outbox/mail/topics.table'
import { formatMessage } from '../../../worker/outbox/message/formatMessage'
import { deliver } from '../../../worker/outbox/queue/deliver'
import { post } from '../../../worker/outbox/queue/post'
import { unsubscribeSecret } from '../../../worker/record/notifications/unsubscribe'
import { memberAddedMail } from '../../../worker/tenancy/members/mail'
import { tokenCreatedMail } from '../../../worker/tokens/own/mail'
import { cost } from '../../support/browser/browser-like'
import { fetchApp } from '../../support/world/app'
import { postedTo } from '../../support/world/mailbox'
import { settings, someone } from '../../support/world/people'
import { jobAt, noon, officeWith } from '../../support/world/post-office'
import { organizationWith, rows, somebody } from '../../support/world/world'

const secretFor = async (who: { id: number }, topic: Topic) =>
  (await unsubscribeSecret(settings.key, { userId: who.id as UserId, topic })) ?? ''
const pathOf = (secret: string) => `/api/unsubscribe/${secret}`
/** As a mail program does it: no cookie, no origin, the body of RFC 8058. */
const oneClick = (path: string) =>
  fetchApp(path, {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

describe('a mail that may be stopped', () => {
  const office = {
    ...officeWith().office,
    kinds: mails,
    key: settings.key,
    unsubscribeSecret: (topic: Topic, userId: UserId) => unsubscribeSecret(settings.key, { userId, topic }),
  }
  async function written(statement: ReturnType<typeof post>, now: number) {
    const { taken, office: plain } = officeWith()
    await commit(jobAt(now), [statement])
    const [row] = await rows<{ id: OutboxId }>('SELECT max(id) AS id FROM outbox')
    await deliver(jobAt(now), row?.id as OutboxId, { ...office, transport: plain.transport })
    return taken[0]
  }
  test('says so in its header and at its foot, with the secret of its reader and its topic', async () => {
    const me = await someone()
    const to = { email: me.email, userId: me.id as UserId }
    const data = { unit: 'project', unitId: 1, unitName: 'Sales', byName: 'Hana' } as const
    const mail = await written(post(jobAt(noon), memberAddedMail, { to, data }), noon)
    const secret = await secretFor(me, 'memberships')
    expect(mail?.headers).toMatchObject({
      'List-Unsubscribe': `<https://gate.example/api/unsubscribe/${secret}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    for (const part of [mail?.text, mail?.html])
      expect(part).toContain(`https://gate.example/unsubscribe#${secret}`)
    expect(mail && (await formatMessage(mail, new Date(noon)))).toContain(
      `List-Unsubscribe: <https://gate.example/api/unsubscribe/${secret}>\r\n`,
    )
  })
  test('is none about security', async () => {
    const me = await someone()
    const happened = {
      time: noon,
      timeZone: null,
      browser: 'Firefox',
      system: 'Linux',
      place: null,
      link: 'ref',
      thing: 'CI',
    }
    const mail = await written(
      post(jobAt(noon), tokenCreatedMail, {
        to: { email: me.email, userId: me.id as UserId },
        data: happened,
      }),
      noon,
    )
    expect(mail?.headers).not.toHaveProperty('List-Unsubscribe')
    expect(mail?.text).not.toContain('/unsubscribe')
  })
})

describe('the secret of a mail', () => {
  test('stops that topic’s mails at one click, the bell goes on; again does no harm', async () => {
    const [me, host] = [await someone(), await somebody()]
    const path = pathOf(await secretFor(me, 'memberships'))
    for (const _ of [1, 2]) expect((await oneClick(path)).status).toBe(204)
    const organization = await organizationWith([host])
    await host.post(`/manage/organizations/${organization}/users`, { email: me.email })
    expect([
      await postedTo(me.email),
      await rows('SELECT kind FROM notification WHERE user_id = ?', me.id),
    ]).toEqual([[], [{ kind: 'members.added' }]])
    expect((await me.browser.get('/api/account/notifications/preferences')).body).toContainEqual(
      expect.objectContaining({ topic: 'memberships', bell: true, mail: false }),
    )
  })
  test('says whose and which mails, and looking stops nothing', async () => {
    const me = await someone()
    const answer = await me.browser.get(pathOf(await secretFor(me, 'limits')))
    expect([answer.body, cost(answer).calls]).toEqual([{ topic: 'limits', email: maskedEmail(me.email) }, 1])
    expect(await rows('SELECT 1 FROM notification_preference WHERE user_id = ?', me.id)).toEqual([])
  })
  test('leaves a bell that was turned off as it is', async () => {
    const me = await someone()
    await me.browser.put('/api/account/notifications/preferences/limits', { bell: false, mail: true })
    await oneClick(pathOf(await secretFor(me, 'limits')))
    expect((await me.browser.get('/api/account/notifications/preferences')).body).toContainEqual(
      expect.objectContaining({ topic: 'limits', bell: false, mail: false }),
    )
  })
  test('is good for its person and its topic alone', async () => {
    const [me, other] = [await someone(), await someone()]
    const secret = await secretFor(me, 'limits')
    const tampered = [
      secret.replace(String(me.id), String(other.id)),
      secret.replace('limits', 'projects'),
      secret.slice(0, -1),
      `${secret}A`,
      'x',
      '1.weather.x',
    ]
    for (const wrong of tampered)
      expect([wrong, (await oneClick(pathOf(wrong))).status]).toEqual([wrong, 404])
    expect(
      await rows('SELECT 1 FROM notification_preference WHERE user_id IN (?, ?)', me.id, other.id),
    ).toEqual([])
  })
})
