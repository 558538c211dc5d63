import { days } from '../../../worker/kit/duration'
import { addSecurityKey, authenticator, registerPasskey } from '../browser/authenticator'
import { type BrowserLike, browserLike } from '../browser/browser-like'
import { addTotp, pendingFor, signIn } from '../browser/two-step'
import { personalOf } from './credentials'
import { resetLater } from './delayedReset'
import { person, signedInAs, someone } from './people'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  superAdmin,
  tokenOf,
} from './world'

/** Words that stand in Eva's rows and nowhere else. */
export const canary = {
  name: 'Evangeline Canary',
  reason: 'canary reason',
  key: 'canary-key',
  value: 'canary value',
  thing: 'Canary phone',
}

let count = 0
/**
 * Eva, about whom everything is kept that can be: she is in every table that hangs on a person, by what she
 * and others did. Adam is beside her wherever she would be the last.
 */
export async function evaOfEverything() {
  count += 1
  const [eva, adam] = [
    await person({ name: canary.name, email: `eva.canary.${count}@example.com` }),
    await somebody(),
  ]
  await signIn(browserLike('Canary Browser'), eva.email)
  const browser = await signedInAs(eva)
  const maintainer = await maintainerWith(eva, adam)
  const organization = await organizationWith([eva, adam], { maintainer })
  const project = await projectWith([[adam, 'admin']], { organization })
  const units = { maintainer, organization, project }
  await seated({ ...eva, browser }, adam, project)
  await invitedBothWays({ ...eva, browser }, adam, units)
  const trial = await redeemed(browser, units)
  const root = await superAdmin()
  const fields = { provider: 'user', metadata: [{ key: canary.key, value: canary.value }] }
  done(await browser.post(`/manage/users/${eva.id}/metadata`, fields))
  const [feature] = await rows<{ name: string }>(
    "SELECT name FROM feature WHERE type = 'admin' AND can_be_managed_via_api = 1 ORDER BY id LIMIT 1",
  )
  done(await root.post(`/manage/users/${eva.id}/features`, { feature: feature?.name }))
  const job = { kind: 'management', name: 'Canary job', expiresInSeconds: 7200 }
  done(await browser.post('/api/account/tokens', job))
  const token = await personalOf({ ...eva, browser }, 'account:read')
  await registerPasskey(browser, authenticator(), canary.thing)
  await addSecurityKey(browser, authenticator({ verifies: false }), 'Canary key')
  await addTotp(browser)
  await addTotp(browser) // the first one is replaced, and kept for a recovery
  await browser.post('/api/account/totp')
  const email = `eva.canary.new.${count}@example.com`
  done(await browser.put('/api/account/email-address', { email }))
  await resetLater(await tokenOf(root.id), eva, 720)
  done(await browser.put('/api/account/notifications/preferences/limits', { bell: false, mail: true }))
  await announced(browser, organization)
  const elsewhere = await pendingFor(eva.email, browserLike('Canary Browser'))
  return { ...eva, browser, elsewhere, adam, ...units, trial, token }
}
type Eva = { readonly id: number; readonly email: string; readonly browser: BrowserLike }
type Units = { readonly maintainer: number; readonly organization: number; readonly project: number }

/** The body of an answer, which must be a success. */
function done({ status, body }: { readonly status: number; readonly body: unknown }) {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  // Each caller knows what it made.
  return body as { id: number }
}
/** Eva accepts Adam's invitation to a project, and reviews there. */
async function seated({ id, email, browser }: Eva, adam: Somebody, project: number) {
  const path = `/manage/projects/${project}`
  const invited = { email, role: 'admin', reason: canary.reason }
  const invitation = done(await adam.post(`${path}/invitations`, invited))
  done(await browser.put(`/manage/current-user/projects-invitations/${invitation.id}`))
  done(await adam.put(`${path}/reviewers`, { adminIds: [id] }))
}
/** Invitations to Eva and by her, and a request for access. */
async function invitedBothWays({ email, browser }: Eva, adam: Somebody, units: Units) {
  const guest = await somebody()
  const theirs = {
    maintainer: await maintainerWith(adam),
    organization: await organizationWith([adam]),
    project: await projectWith([[adam, 'admin']]),
  }
  for (const unit of ['maintainer', 'organization', 'project'] as const) {
    const seat = unit === 'project' ? { role: 'guest' } : {}
    const reasonFor = (reason: string) => (unit === 'project' ? { reason } : {})
    const path = (id: number) => `/manage/${unit}s/${id}/invitations`
    done(await adam.post(path(theirs[unit]), { email, ...seat, ...reasonFor(canary.reason) }))
    done(await browser.post(path(units[unit]), { email: guest.email, ...seat, ...reasonFor('Audit') }))
  }
  const { maintainer } = units
  const organization = await organizationWith([], { maintainer, allowAutoJoin: false })
  const closed = await projectWith([], { organization })
  done(await browser.post(`/manage/projects/${closed}/request-access`, { reason: canary.reason }))
}
/** Eva makes a project of a promo code; its id. */
async function redeemed(browser: BrowserLike, { maintainer, organization }: Units) {
  const code = `TRIAL-${count}`
  const promo = { code, expirationDays: 5, organizationId: organization }
  const template = { projectTemplateStringId: 'poc15Days' }
  done(await browser.post(`/manage/maintainers/${maintainer}/promo-codes`, { ...promo, ...template }))
  return done(await browser.post('/manage/current-user/promo-codes', { code })).id
}
/** Eva has read an announcement. */
async function announced(browser: BrowserLike, organization: number) {
  const root = await someone({ isSuperAdmin: true })
  const audience = { maintainers: [], organizations: [organization], projects: [], features: [] }
  const ends = new Date(Date.now() + days(60)).toISOString()
  const { id } = done(
    await root.browser.post('/api/announcements', { title: 'Maintenance', text: 'x', ends, audience }),
  )
  done(await browser.put(`/api/account/notifications/announcement-${id}/read`))
}
