import { sql } from 'drizzle-orm'
import { commit, refuse } from '../access/commit'
import { read } from '../access/enter'
import type { AnyoneScope } from '../access/scope'
import { securityMail } from '../accounts/securityMail'
import { emailKey } from '../email-addresses/rules'
import { waitOf } from '../failures/rules'
import * as failures from '../failures/store'
import { subjectsOf } from '../failures/subjectsOf'
import { inSeconds } from '../kit/duration'
import { sha256 } from '../kit/hash'
import { hashPassword } from '../passwords/hashPassword'
import { rehash } from '../passwords/store'
import { verifyPassword } from '../passwords/verifyPassword'
import { Problem } from '../problems'
import type { Settings } from '../settings'
import { completeSignIn, type SignInCookies } from './completeSignIn'
import { newSignInMail } from './mail'
import * as store from './store'

/** What somebody brings to the door: address, password, and the browser's device cookie. */
export type Brought = { readonly email: string; readonly password: string; readonly device: string | undefined }

/**
 * Signs in with address and password: two trips, the hash between them. The attempt is counted as failed before it is judged.
 * Refuses with `wrong-credentials` (no account and wrong password alike, with the same work) or `too-many-attempts`.
 */
export async function signIn(scope: AnyoneScope, settings: Settings, { email, password, device }: Brought): Promise<SignInCookies> {
  const key = emailKey(email)
  const deviceHash = device === undefined ? null : await sha256(device)
  const subjects = await subjectsOf('password', { account: key, network: scope.client.network, deviceHash })
  const [counts, [person]] = await read(scope, [
    failures.failuresOf(scope, subjects),
    store.personByEmail(scope, key, deviceHash),
    failures.countAttempt(scope, subjects, store.isKnownDevice(key, deviceHash)),
  ])
  const isKnown = person?.isKnownDevice === 1
  const wait = waitOf(counts, subjects, isKnown, scope.now)
  if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })

  const verdict = await verifyPassword(settings.peppers, person?.passwordHash ?? null, password)
  if (!person || person.passwordHash === null || !verdict.matches) throw new Problem('wrong-credentials')

  const { statements, cookies } = await completeSignIn(scope, { owner: person.id, strength: 1, device, lasts: settings.session })
  const renewed = verdict.needsRehash ? [rehash(scope, person.id, person.passwordHash, await hashPassword(settings.peppers, password))] : []
  await commit(scope, [
    refuse(
      'wrong-credentials',
      sql`NOT EXISTS (SELECT 1 FROM password p JOIN user u ON u.id = p.user_id WHERE u.id = ${person.id} AND p.hash = ${person.passwordHash} AND NOT u.is_disabled)`,
    ),
    ...failures.forgive(scope, subjects),
    ...(isKnown ? [] : await securityMail(scope, settings.key, person.id, newSignInMail)),
    ...statements,
    ...renewed,
  ])
  return cookies
}
