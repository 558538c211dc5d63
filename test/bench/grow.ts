import { env } from 'cloudflare:workers'
import { browserLike } from '../support/browser/browser-like'
import { signIn } from '../support/browser/two-step'
import { type Model, multiplied, newest } from '../support/world/multiplied'
import { addedTo } from '../support/world/notified'
import { person } from '../support/world/people'
import { maintainerWith, organizationWith, projectWith, somebody } from '../support/world/world'

const tables = [
  'user',
  'maintainer',
  'organization',
  'organization_member',
  'project',
  'project_member',
  'session',
  'security_log',
  'notification',
  'organization_invitation',
  'management_token',
] as const
type Models = Readonly<Record<(typeof tables)[number], Model>>

/**
 * One person of the crowd, in units of theirs, who was added to an organization, invites somebody, signs in
 * and makes a token: a row of each table as the makers and the product write it.
 */
async function models(): Promise<Models> {
  const [one, invited] = [await person(), await somebody()]
  await addedTo(one, ['Crowd'])
  const organization = await organizationWith([one], { maintainer: await maintainerWith(one) })
  await projectWith([[one, 'admin']], { organization })
  const browser = browserLike()
  await signIn(browser, one.email)
  const log = await newest('security_log')
  await browser.get('/api/account')
  await browser.post(`/manage/organizations/${organization}/invitations`, { email: invited.email })
  await browser.post('/api/account/tokens', { kind: 'management', name: 'x', expiresInSeconds: 7200 })
  const found = await Promise.all(tables.map(async (table) => [table, await newest(table)] as const))
  // `newest` gave a model for each of `tables`.
  return { ...(Object.fromEntries(found) as Models), user: { table: 'user', id: one.id }, security_log: log }
}

/**
 * Makes what lets the crowd grow from so many people to so many: an organization for every five, a project
 * for every two; sessions, log entries, notifications, invitations. Of all these one is written by the
 * product, or by the makers of a test's world, and multiplied: a million through the front door takes days.
 */
export async function growing(): Promise<(from: number, to: number) => Promise<void>> {
  const made = await models()
  // Whoever signs up in between gets an id beyond all of the crowd's.
  await env.DB.prepare("UPDATE sqlite_sequence SET seq = 1000000000 WHERE name = 'user'").run()
  const STEP = 20_000
  return async (from, to) => {
    for (let first = from + 1; first <= to; first += STEP)
      await growBy(made, first, Math.min(first + STEP - 1, to))
  }
}
async function growBy(made: Models, first: number, last: number): Promise<void> {
  /** Of every so many, one; the units of each kind are counted from 1. */
  const every = (count: number) => [Math.ceil(first / count), Math.floor(last / count)] as const
  const [base, email, created] = ['1000000', "'crowd-' || i || '@example.com'", 'i']
  const [id, hash, expires] = [`${base} + i`, "'crowd-' || i", `${Date.now() * 2}`]
  const mine = { user_id: id, created }
  const steps = [
    ['user', every(1), { id, email, email_key: email, name: "'Crowd ' || i", created }],
    ['maintainer', [first === 1 ? 0 : every(50)[0], every(50)[1]], { id, name: "'Crowd ' || i", created }],
    ['organization', every(5), { id, maintainer_id: `${base} + i / 10`, name: "'Crowd ' || i", created }],
    ['organization_member', every(1), { organization_id: `${base} + max(i / 5, 1)`, ...mine }],
    [
      'project',
      every(2),
      { id, organization_id: `${base} + max(i * 2 / 5, 1)`, name: "'Crowd ' || i", created },
    ],
    ['project_member', every(1), { project_id: `${base} + max(i / 2, 1)`, ...mine }],
    ['session', every(1), { ...mine, hash, last_used: created, proved: created, expires }],
    ['security_log', every(1), { user_id: id, time: created }],
    ['notification', every(1), mine],
    [
      'organization_invitation',
      every(5),
      { organization_id: id, user_id: `${base} + i * 5 - 4`, creator_id: `${base} + i * 5`, created },
    ],
    ['management_token', every(1), { ...mine, creator_id: id, hash, expires }],
  ] as const
  for (const [table, range, differs] of steps) await multiplied(made[table], range, differs)
}
