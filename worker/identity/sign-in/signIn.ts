import { commit, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import type { AnyoneScope } from '../../access/scope'
import type { BrowserCookies } from '../../http/api/session-cookie'
import { inSeconds } from '../../kit/duration'
import { emailKey } from '../../kit/email'
import { sha256 } from '../../kit/hash'
import { randomText } from '../../kit/random'
import { idByEmail } from '../../people/store'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { waitOf } from '../failures/rules'
import * as failures from '../failures/store'
import { onDevice, onDeviceInSql, subjectsOf } from '../failures/subjectsOf'
import { securityMail } from '../links/securityMail'
import { hashPassword } from '../passwords/hashPassword'
import { rehash } from '../passwords/store'
import { verifyPassword } from '../passwords/verifyPassword'
import { completeSignIn, type SignInCookies } from '../sessions/completeSignIn'
import { deviceOf } from '../sessions/deviceStore'
import { type SecondStepWay, secondStepsOf } from '../two-step/rules'
import { hasOtherSteps, heldBy } from '../two-step/store'
import { failedSignIn } from './failedSignIn'
import { newSignInMail } from './mail'
import { afterPassword } from './rules'
import { insertPending } from './second-step/store'
import * as store from './store'

/** What somebody brings to the door: address, password, and the browser's cookies. */
export type Credentials = BrowserCookies & { readonly email: string; readonly password: string }
/**
 * Where it leads: into a session, or to a second step, with the cookie that says which and the ways that the
 * person has.
 */
export type SignInResult =
  | { readonly next: 'signed-in'; readonly cookies: SignInCookies }
  | { readonly next: 'second-step'; readonly ways: SecondStepWay[]; readonly pending: string }

/**
 * Signs in with address and password: two trips, the hash between them. The attempt is counted as failed
 * before it is judged; one that did fail stands in the account's log. Refuses with `wrong-credentials` (no
 * account and wrong password alike, with the same work) or `too-many-attempts`.
 */
export async function signIn(
  scope: AnyoneScope,
  settings: Settings,
  brought: Credentials,
): Promise<SignInResult> {
  const { person, held, proved } = await judgePassword(scope, settings, brought)
  if (afterPassword(person) === 'second-step' && held) {
    const pending = randomText(256)
    await commit(scope, [...proved, insertPending(scope, person.id, await sha256(pending))])
    return { next: 'second-step', ways: secondStepsOf(held), pending }
  }
  const { statements, cookies } = await completeSignIn(scope, {
    owner: person.id,
    strength: 1,
    devices: brought.devices,
    session: brought.session,
    knownDevice: person.knownDevice,
    lasts: settings.session,
  })
  const told =
    person.knownDevice === null ? await securityMail(scope, settings.key, person.id, newSignInMail) : []
  await commit(scope, [...proved, ...told, ...statements])
  return { next: 'signed-in', cookies }
}

/**
 * The first trip and the hash. `proved` begins the commit: it refuses when what was judged has changed
 * meanwhile, and forgives the failures.
 */
async function judgePassword(
  scope: AnyoneScope,
  { key, peppers }: Settings,
  { email, password, devices }: Credentials,
) {
  const account = emailKey(email)
  const strangers = await subjectsOf(key, 'password', { account, network: scope.client.network })
  const counted = onDeviceInSql('password', strangers, deviceOf(idByEmail(account), devices))
  const [counts, [person], [held]] = await read(scope, [
    failures.failuresOf(scope, counted),
    store.personByEmail(scope, account, devices),
    heldBy(scope, idByEmail(account)),
    failures.countAttempt(scope, counted),
  ])
  const subjects = onDevice('password', strangers, person?.knownDevice ?? null)
  const wait = waitOf(counts, subjects, scope.now)
  if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })

  const verdict = await verifyPassword(peppers, person?.passwordHash ?? null, password)
  if (!person || person.passwordHash === null || !verdict.matches) {
    const tried = [subjects.account, ...(subjects.device ? [subjects.device] : [])]
    await commit(scope, [failures.settle(scope, subjects), ...failedSignIn(scope, idByEmail(account), tried)])
    throw new Problem('wrong-credentials')
  }
  const renewed = verdict.needsRehash
    ? [rehash(scope, person.id, person.passwordHash, await hashPassword(peppers, password))]
    : []
  const proved = [
    refuse('wrong-credentials', store.isNoLonger(person.id, person.passwordHash)),
    refuse('changed', hasOtherSteps(person.id, person.mfaEnabled)),
    ...failures.forgive(scope, subjects),
    ...renewed,
  ]
  return { person, held, proved }
}
