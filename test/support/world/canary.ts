import { env } from 'cloudflare:workers'
import { days } from '../../../worker/kit/duration'
import { type BrowserLike, browserLike } from '../browser/browser-like'
import { addTotp, signIn } from '../browser/two-step'
import { postedTo } from './mailbox'
import { person, someone } from './people'
import { maintainerWith, organizationWith, projectWith, rows, somebody } from './world'

let count = 0
const canaryBrowser = () => browserLike('CanaryBrowser/7 (CanaryOS)')
/** What an act gave, which must have been done. */
async function done(answer: Promise<{ readonly status: number; readonly body: unknown }>) {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  // Each caller knows what it made.
  return body as { id: number }
}

/**
 * Quintessa, with a unique name, address, network and browser, who has done to others, and they to her,
 * whatever tells of a person: all through the front door.
 */
export async function quintessa() {
  count += 1
  const email = `quintessa.canary.${count}@example.com`
  const me = await person({ name: 'Quintessa Canary', email, isSuperAdmin: true })
  const browser = canaryBrowser()
  await done(signIn(browser, email))
  await browser.get('/api/account')
  const [adam, guest] = [await someone(), await someone()]
  const maintainer = await maintainerWith(me, adam)
  const organization = await organizationWith([me, adam], { maintainer })
  const project = await projectWith(
    [
      [adam, 'admin'],
      [me, 'admin'],
    ] as const,
    { organization },
  )
  const all = { me, browser, adam, guest, maintainer, organization, project }
  await sheInvitesAndIsInvited(all)
  await sheIsNamedByAProject(all)
  await sheAsks(all)
  await sheActsAsStaff(all)
  await somebodyTriesToSignIn(email)
  await browser.get('/api/account/export')
  return { ...all, email, networks: [browser.network] }
}
type All = {
  readonly me: { readonly id: number; readonly email: string }
  readonly browser: BrowserLike
  readonly adam: Awaited<ReturnType<typeof someone>>
  readonly guest: Awaited<ReturnType<typeof someone>>
  readonly maintainer: number
  readonly organization: number
  readonly project: number
}

async function sheInvitesAndIsInvited({ me, browser, adam, guest, organization, project }: All) {
  const invitations = `/manage/projects/${project}/invitations`
  const { id } = await done(browser.post(invitations, { email: guest.email, reason: 'Audit' }))
  await done(browser.post(`/api/projects/${project}/invitations/${id}/resend`))
  await done(guest.browser.put(`/manage/current-user/projects-invitations/${id}`))
  await done(browser.post(`/manage/organizations/${organization}/users`, { email: guest.email }))
  await done(browser.delete(`/manage/organizations/${organization}/users/${guest.id}`))
  const emails = [1, 2, 3].map((at) => `newcomer-${count}-${at}@example.com`)
  await done(browser.post(`/api/organizations/${organization}/invitations/bulk`, { emails }))
  // Adam invites her: one accepted, one declined, one left open. He is told with her name.
  for (const answer of ['put', 'delete', null] as const) {
    const other = await projectWith([[adam, 'admin']])
    const sent = await done(adam.browser.post(`/manage/projects/${other}/invitations`, { email: me.email }))
    if (answer) await done(browser[answer](`/manage/current-user/projects-invitations/${sent.id}`))
  }
}
/** A promo code makes a project of her name; she and others are told of it by mail and bell. */
async function sheIsNamedByAProject({ browser, adam, guest, maintainer, organization }: All) {
  const code = `TRIAL-${count}`
  const promo = {
    code,
    expirationDays: 5,
    organizationId: organization,
    projectTemplateStringId: 'poc15Days',
  }
  await done(adam.browser.post(`/manage/maintainers/${maintainer}/promo-codes`, promo))
  const { id } = await done(browser.post('/manage/current-user/promo-codes', { code }))
  const members = `/manage/projects/${id}/users`
  await done(browser.post(members, { email: guest.email, role: 'admin' }))
  await done(guest.browser.post(members, { email: `told-${count}@example.com` }))
  await done(
    guest.browser.post(`/manage/projects/${id}/invitations`, { email: `asked-${count}@example.com` }),
  )
}

async function sheAsks({ me, browser, maintainer, project }: All) {
  const closed = await organizationWith([], { maintainer, allowAutoJoin: false })
  const decider = await somebody()
  const wanted = await projectWith([[decider, 'admin']], { organization: closed })
  const reason = 'It is me, Quintessa Canary'
  await done(browser.post(`/manage/projects/${wanted}/request-access`, { reason }))
  await done(browser.post(`/api/projects/${project}/request-increase`, { limit: 'kbc.adminsCount', reason }))
  const metadata = [{ key: 'canary', value: me.email }]
  const key = { 'idempotency-key': `key-${count}` }
  await done(browser.post(`/manage/users/${me.email}/metadata`, { provider: 'user', metadata }, key))
  const token = { kind: 'management', name: 'Canary script', expiresInSeconds: 7200 }
  await done(browser.post('/api/account/tokens', token, { 'idempotency-key': `other-${count}` }))
  await done(browser.post(`/manage/projects/${project}/tokens`, { description: 'Loader' }))
  const alias = `quintessa.canary.alias.${count}@example.com`
  await done(browser.put('/api/account/email-address', { email: alias }))
  await done(browser.put('/api/account/notifications/preferences/limits', { bell: false, mail: true }))
}

async function sheActsAsStaff({ me, browser, guest }: All) {
  await addTotp(guest.browser)
  await done(browser.delete(`/manage/users/${guest.id}/mfa`))
  await done(browser.post(`/api/admin/users/${guest.id}/disabled`, { isDisabled: true }))
  await done(browser.post(`/api/admin/users/${guest.id}/disabled`, { isDisabled: false }))
  const ends = new Date(Date.now() + days(60)).toISOString()
  await done(browser.post('/api/announcements', { title: 'Maintenance', text: 'x', ends, audience: null }))
  await done(browser.post('/api/admin/application-tokens', { name: 'Data side', scopes: ['projects:read'] }))
  const root = await somebody({ isSuperAdmin: true })
  const key = { provider: 'user', metadata: [{ key: 'by staff', value: 'x' }] }
  await done(root.post(`/manage/users/${me.email}/metadata`, key))
  await done(browser.delete(`/manage/users/${(await somebody()).email}`))
}

async function somebodyTriesToSignIn(email: string) {
  const stranger = browserLike()
  for (let time = 0; time < 6; time += 1) await signIn(stranger, email, 'wrong wrong wrong wrong')
  await stranger.post('/api/auth/forgot-password', { email })
}

/** Whatever is kept, row by row and key by key, in the database and in KV. */
export async function everythingKept(): Promise<{ readonly place: string; readonly value: string }[]> {
  const columns = await rows<{ table: string; column: string }>(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '%_cf_%'`,
  )
  const found = await Promise.all(
    columns.map(async ({ table, column }) =>
      (await rows<{ value: unknown }>(`SELECT "${column}" AS value FROM "${table}"`)).map(({ value }) => ({
        place: `${table}.${column}`,
        value: String(value),
      })),
    ),
  )
  // The pool's type of env knows only the bindings that tests touch.
  const { KV: kv } = env as unknown as { KV: KVNamespace }
  const { keys } = await kv.list()
  const values = await Promise.all(
    keys.map(async ({ name }) => ({
      place: `kv ${name.split(':')[0]}`,
      value: `${name} ${await kv.get(name)}`,
    })),
  )
  return [...found.flat(), ...values]
}
/** The kinds of the mails that wait for an address. */
export const kindsFor = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
