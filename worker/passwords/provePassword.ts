import { sql } from 'drizzle-orm'
import { enter } from '../access/enter'
import type { AccountScope } from '../access/scope'
import { waitOf } from '../failures/rules'
import * as failures from '../failures/store'
import { subjectsOf } from '../failures/subjectsOf'
import { inSeconds } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { Problem } from '../problems'
import type { Settings } from '../settings'
import * as store from './store'
import { verifyPassword } from './verifyPassword'

/** What somebody who is signed in proves themselves with: the password, typed into the browser whose session cookie this is. */
export type Proof = { readonly password: string; readonly cookie: string | undefined }

/**
 * Proves by password that the person signed in is who they are. One trip; then `proved` belongs into the commit: it forgives the failures, and
 * refuses when the password was changed meanwhile. Attempts are counted per session and network, before the hash: whoever holds a stolen
 * session guesses there, and shuts out nobody else. Refuses with `wrong-password` or `too-many-attempts`.
 */
export async function provePassword(scope: AccountScope, settings: Settings, { password, cookie = '' }: Proof) {
  const cookieHash = await sha256(cookie)
  const subjects = await subjectsOf('password', { account: `session ${cookieHash}`, network: scope.client.network, deviceHash: null })
  const [entered, [counts, [person]]] = await enter(scope, [
    failures.failuresOf(scope, subjects),
    store.passwordOf(scope),
    failures.countAttempt(scope, subjects, sql`FALSE`),
  ])
  const wait = waitOf(counts, subjects, false, scope.now)
  if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })

  const { matches } = await verifyPassword(settings.peppers, person?.hash ?? null, password)
  if (!person || person.hash === null || !matches) throw new Problem('wrong-password')
  const proved = [...failures.forgive(scope, subjects), store.refuseUnlessStill(entered, entered.me, person.hash)]
  return { entered, person, proved, cookieHash }
}
