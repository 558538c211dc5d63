import { env } from 'cloudflare:workers'
import { hashPassword } from '../../../worker/identity/passwords/hashPassword'
import { sha256 } from '../../../worker/kit/hash'
import { randomText } from '../../../worker/kit/random'
import { type Environment, settingsFrom } from '../../../worker/settings'
import { type BrowserLike, browserLike } from '../browser/browser-like'

// The pool's env is the product's: its type knows only the bindings that tests touch.
/** The settings that the tests run under. */
export const settings = settingsFrom(env as unknown as Environment)

/** A password that nothing is wrong with. */
export const goodPassword = 'violet harbour seven lanterns'

let count = 0
/** Somebody with an active account and a password (`goodPassword`), not signed in. */
export async function person(
  given: { email?: string; name?: string; isSuperAdmin?: boolean; isDisabled?: boolean } = {},
) {
  count += 1
  const email = given.email ?? `person-${count}-${randomText(128).slice(0, 6).toLowerCase()}@example.com`
  const name = given.name ?? `Person ${count}`
  const row = await env.DB.prepare(
    `INSERT INTO user (email, email_key, name, is_activated, is_super_admin, is_disabled, created)
      VALUES (?, ?, ?, 1, ?, ?, ?) RETURNING id`,
  )
    .bind(email, email.toLowerCase(), name, given.isSuperAdmin ? 1 : 0, given.isDisabled ? 1 : 0, Date.now())
    .first<{ id: number }>()
  const id = row?.id ?? 0
  await env.DB.prepare('INSERT INTO password (user_id, hash, changed) VALUES (?, ?, ?)')
    .bind(id, await knownHash(), Date.now())
    .run()
  return { id, email, name }
}
let hash: Promise<string> | undefined
const knownHash = () => {
  hash ??= hashPassword(settings.peppers, goodPassword)
  return hash
}

/** A browser in which this person is signed in, having proved it just now. */
export async function signedInAs(who: { id: number }, browser: BrowserLike = browserLike()) {
  const secret = randomText(256)
  const now = Date.now()
  await env.DB.prepare(
    `INSERT INTO session
      (user_id, hash, created, last_used, expires, proved, strength, network, browser, system)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?, 'Chrome 150', 'Linux')`,
  )
    .bind(who.id, await sha256(secret), now, now, now + settings.session.absolute, now, browser.network)
    .run()
  browser.jar.set('__Host-session', secret)
  await browser.get('/api/account')
  return browser
}
/** Somebody new, signed in. */
export async function someone(given: Parameters<typeof person>[0] = {}) {
  const who = await person(given)
  return { ...who, browser: await signedInAs(who) }
}
