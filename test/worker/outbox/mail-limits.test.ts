import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hours, minutes } from '../../../worker/kit/duration'
import { at, noon } from '../../support/browser/two-step'
import { postedTo, tick } from '../../support/world/mailbox'
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
  tokenHolder,
} from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
let strangers = 0
const stranger = () => {
  strangers += 1
  return `limit-stranger-${strangers}@example.com`
}
const kindsTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const bell = (who: { id: number }) => rows('SELECT kind FROM notification WHERE user_id = ?', who.id)
/** What somebody made us send to others: when each goes out, in minutes from noon. */
const sentBy = async (actor: string) =>
  (
    await rows<{ goes: number }>(
      'SELECT (counted - ?) / 60000 AS goes FROM outbox WHERE actor = ? ORDER BY id',
      noon,
      actor,
    )
  ).map(({ goes }) => goes)
type Client = Pick<Somebody, 'post'>
/** Invites so many strangers to an organization: each gets two mails. */
const inviteStrangers = (who: Client, organization: number, count: number) =>
  who.post(`/api/organizations/${organization}/invitations/bulk`, {
    emails: Array.from({ length: count }, stranger),
  })
const invite = (who: Client, organization: number, email: string) =>
  who.post(`/manage/organizations/${organization}/invitations`, { email })

describe('one person’s mailbox', () => {
  test.each(['maintainer', 'organization', 'project'] as const)(
    'gets one mail an hour however often they are invited to a %s and cancelled; the bell rings each time',
    async (unit) => {
      const [adam, eva] = [await somebody(), await somebody()]
      const make = {
        maintainer: () => maintainerWith(adam),
        organization: () => organizationWith([adam]),
        project: () => projectWith([[adam, 'admin']]),
      }
      const path = `/manage/${unit}s/${await make[unit]()}/invitations`
      const inviteAndCancel = async () => {
        const client = await tokenHolder(adam)
        const { status, body } = await client.post(path, { email: eva.email })
        expect([status, (await client.delete(`${path}/${body.id}`)).status]).toEqual([201, 204])
      }
      for (let time = 0; time < 30; time += 1) await inviteAndCancel()
      expect(await kindsTo(eva.email)).toEqual(['invitations.invited'])
      expect(await bell(eva)).toHaveLength(30)
      at(hours(1) - 1)
      await inviteAndCancel()
      expect(await kindsTo(eva.email)).toHaveLength(1)
      at(hours(1))
      await inviteAndCancel()
      expect(await kindsTo(eva.email)).toHaveLength(2)
    },
  )
  test('gets a mail about another unit, and about something else that happened there', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const [one, other] = [await organizationWith([adam]), await organizationWith([adam])]
    for (const organization of [one, other]) await invite(adam, organization, eva.email)
    await adam.post(`/manage/organizations/${one}/users`, { email: eva.email })
    expect(await kindsTo(eva.email)).toEqual(['members.added', 'invitations.invited', 'invitations.invited'])
  })
  test('added and removed, asked and withdrawn, declined and invited again: the same', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const maintainer = await maintainerWith(eva)
    const organization = await organizationWith([adam], { maintainer, allowAutoJoin: false })
    const project = await projectWith([[adam, 'admin']], { organization })
    for (let time = 0; time < 5; time += 1) {
      await adam.post(`/manage/projects/${project}/users`, { email: eva.email })
      await adam.delete(`/manage/projects/${project}/users/${eva.id}`)
      const { id } = (await eva.post(`/manage/projects/${project}/request-access`)).body
      expect((await eva.delete(`/manage/current-user/projects-join-requests/${id}`)).status).toBe(204)
      const { body } = await adam.post(`/manage/projects/${project}/invitations`, { email: eva.email })
      await eva.delete(`/manage/current-user/projects-invitations/${body.id}`)
    }
    expect((await kindsTo(eva.email)).sort()).toEqual([
      'invitations.invited',
      'members.added',
      'members.removed',
    ])
    expect((await kindsTo(adam.email)).sort()).toEqual(['invitations.declined', 'join-requests.requested'])
  })
  test('keeps a link that works: whoever is mailed no new one does not lose the old one', async () => {
    const adam = await somebody()
    const organization = await organizationWith([adam])
    const email = stranger()
    const { id } = (await invite(adam, organization, email)).body
    await adam.post(`/api/organizations/${organization}/invitations/${id}/resend`)
    await adam.delete(`/manage/organizations/${organization}/invitations/${id}`)
    await adam.post(`/api/organizations/${organization}/invitations/bulk`, { emails: [email] })
    expect((await kindsTo(email)).sort()).toEqual(['accounts.activate', 'invitations.invited'])
    const [mail] = (await postedTo(email)).filter(({ kind }) => kind === 'accounts.activate')
    expect(
      await rows('SELECT ref FROM one_time_link WHERE superseded IS NULL AND ref = ?', mail?.data.link ?? ''),
    ).toHaveLength(1)
    expect(
      await rows('SELECT 1 FROM one_time_link WHERE user_id = (SELECT id FROM user WHERE email = ?)', email),
    ).toHaveLength(1)
  })
})

describe('one account', () => {
  test('makes us send others a hundred mails an hour, then hears until when', async () => {
    const adam = await somebody()
    const organization = await organizationWith([adam])
    await inviteStrangers(adam, organization, 20)
    at(minutes(10))
    await inviteStrangers(adam, organization, 29)
    const [eva, last, late] = [await somebody(), await somebody(), stranger()]
    expect((await invite(adam, organization, eva.email)).status).toBe(201)
    // The 100th is the activation, the 101st would be the invitation: neither is sent.
    const refused = await invite(adam, organization, late)
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      429,
      'manage.tooManyMails',
      '3000',
    ])
    expect(await rows('SELECT 1 FROM user WHERE email = ?', late)).toEqual([])
    expect((await invite(adam, organization, last.email)).status).toBe(201)
    const members = `/manage/organizations/${organization}/users`
    for (const [path, body] of [
      [members, { email: late }],
      [members, { email: (await somebody()).email }],
    ] as const)
      expect((await adam.post(path, body)).body.code).toBe('manage.tooManyMails')
    at(hours(1))
    const again = await tokenHolder(adam)
    expect((await invite(again, organization, late)).status).toBe(201)
    expect((await inviteStrangers(again, organization, 20)).body.at(-1)).toMatchObject({
      status: 'failed',
      code: 'too-many-mails',
    })
  })
  test('is told of each address beyond in a list, and the others are invited', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const organization = await organizationWith([adam])
    await inviteStrangers(adam, organization, 48)
    const emails = [stranger(), 'no address', stranger(), eva.email, stranger()]
    const { status, body } = await adam.post(`/api/organizations/${organization}/invitations/bulk`, {
      emails,
    })
    expect([status, body.map(({ code }: { code?: string }) => code ?? 'invited')]).toEqual([
      200,
      ['invited', 'email-not-valid', 'invited', 'too-many-mails', 'too-many-mails'],
    ])
    expect(await sentBy(`person:${adam.id}`)).toHaveLength(100)
  })
  test('does not get beyond by twenty at once', async () => {
    const adam = await somebody()
    const organization = await organizationWith([adam])
    await inviteStrangers(adam, organization, 45)
    const people = await Promise.all(Array.from({ length: 20 }, () => somebody()))
    const answers = await Promise.all(people.map(({ email }) => invite(adam, organization, email)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    expect(await sentBy(`person:${adam.id}`)).toHaveLength(100)
  })
  test('is counted whatever it acts with, and others are not', async () => {
    const [adam, otto, eva] = [await somebody(), await somebody(), await somebody()]
    const organization = await organizationWith([adam, otto])
    await inviteStrangers(adam, organization, 50)
    expect((await invite(await sessionTokenOf(adam), organization, eva.email)).status).toBe(429)
    expect((await invite(otto, organization, eva.email)).status).toBe(201)
  })
  test('may always take away and decide: what tells of it goes out in a later hour', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const organization = await organizationWith([adam, eva])
    await inviteStrangers(adam, organization, 50)
    at(minutes(1))
    expect((await adam.delete(`/manage/organizations/${organization}/users/${eva.id}`)).status).toBe(204)
    expect((await sentBy(`person:${adam.id}`)).at(-1)).toBe(61)
    expect(await bell(eva)).toHaveLength(1)
  })
  test('erases whom it may at any time: the receipt waits for no hour, and keeps no address', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    await inviteStrangers(root, await organizationWith([root]), 50)
    expect((await root.delete(`/manage/users/${eva.id}`)).status).toBe(204)
    const waiting = 'SELECT next_offer AS goes FROM outbox WHERE recipient = ? AND next_offer > ?'
    expect(await rows(waiting, eva.email, noon + minutes(10))).toEqual([])
  })
})

test('a project with 250 members is deleted at once; its mails take three hours', async () => {
  const adam = await somebody()
  const project = await projectWith([[adam, 'admin']])
  for (let made = 0; made < 250; made += 1)
    await rows(
      `WITH one AS (SELECT 1) INSERT INTO user (email, email_key, name, is_activated, created)
        SELECT ?, ?, 'Member', 1, 1 FROM one`,
      ...Array<string>(2).fill(`crowd-${made}@example.org`),
    )
  await rows(
    `INSERT INTO project_member (project_id, user_id, role, created)
      SELECT ?, id, 'guest', 1 FROM user WHERE email LIKE 'crowd-%@example.org'`,
    project,
  )
  expect((await adam.delete(`/manage/projects/${project}`)).status).toBe(204)
  const times = await sentBy(`person:${adam.id}`)
  expect([0, 60, 120].map((time) => times.filter((goes) => goes === time).length)).toEqual([100, 100, 50])
  const offered = async (moment: number) => {
    at(moment)
    // A run offers a hundred, and those of before are due once more.
    const due = 'SELECT 1 FROM outbox WHERE sent IS NULL AND dead IS NULL AND next_offer <= ?'
    while ((await rows(due, noon + moment)).length > 0) await tick()
    return (await rows('SELECT 1 FROM outbox WHERE actor = ? AND next_offer > counted', `person:${adam.id}`))
      .length
  }
  expect(await offered(hours(1) - 1)).toBe(100)
  expect(await offered(hours(1))).toBe(200)
  expect(await offered(hours(2))).toBe(250)
})

test('an application is held to the same: what it makes us tell goes out later', async () => {
  const token = await application('metrics:write')
  const admins = await Promise.all(Array.from({ length: 11 }, () => somebody()))
  for (let count = 0; count < 10; count += 1) {
    const project = await projectWith(admins.map((one) => [one, 'admin'] as const))
    await rows(
      "INSERT INTO project_limit (project_id, name, value) VALUES (?, 'a', 10), (?, 'b', 10)",
      project,
      project,
    )
    const metrics = {
      metrics: [
        { name: 'a', value: 9 },
        { name: 'b', value: 9 },
      ],
    }
    expect((await token.put(`/manage/projects/${project}/metrics`, metrics)).status).toBe(204)
  }
  const [first] = await rows<{ actor: string }>("SELECT actor FROM outbox WHERE actor LIKE 'token:%'")
  const times = await sentBy(first?.actor ?? '')
  expect([times.filter((goes) => goes === 0).length, times.filter((goes) => goes === 60).length]).toEqual([
    100, 10,
  ])
  expect(await bell(admins[0] ?? { id: 0 })).toHaveLength(20)
})
