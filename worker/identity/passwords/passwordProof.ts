import type { AccountScope, EnteredAccount } from '../../access/scope'
import type { Results } from '../../data/batch'
import { inSeconds } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { waitOf } from '../failures/rules'
import * as failures from '../failures/store'
import { subjectsOf } from '../failures/subjectsOf'
import * as store from './store'
import { verifyPassword } from './verifyPassword'

/**
 * What somebody who is signed in proves themselves with: the password, typed into the browser whose session
 * cookie this is. Left out by somebody who has none.
 */
export type PasswordProof = { readonly password?: string | undefined; readonly cookie: string | undefined }

/**
 * The proof by password that the person signed in is who they are. `queries` go into the trip that enters;
 * `judge` gives the verdict on what they answer, and throws `wrong-password`, `no-password` or
 * `too-many-attempts`; what it gives as `proved` goes into the commit: it forgives the failures, and refuses
 * when the password was changed meanwhile. Attempts are counted before the hash, per session and network:
 * whoever holds a stolen session guesses there, and shuts out nobody else.
 */
export async function passwordProof(
  scope: AccountScope,
  settings: Settings,
  { password = '', cookie = '' }: PasswordProof,
) {
  const cookieHash = await sha256(cookie)
  const subjects = await subjectsOf(settings.key, 'password', {
    account: `session ${cookieHash}`,
    network: scope.client.network,
  })
  const queries = [
    failures.failuresOf(scope, subjects),
    store.passwordOf(scope),
    failures.countAttempt(scope, subjects),
  ] as const

  const judge = async (entered: EnteredAccount, [counts, [person]]: Results<typeof queries>) => {
    const wait = waitOf(counts, subjects, scope.now)
    if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })
    if (!person) throw new Problem('not-signed-in')
    const forgiven = failures.forgive(scope, subjects)
    if (person.hash === null) {
      if (password !== '') throw new Problem('no-password')
      return { person, proved: [...forgiven, store.refuseUnlessNone(entered, entered.me)] }
    }
    const { matches } = await verifyPassword(settings.peppers, person.hash, password)
    if (!matches) throw new Problem('wrong-password')
    return { person, proved: [...forgiven, store.refuseUnlessStill(entered, entered.me, person.hash)] }
  }
  return { queries, judge, cookieHash }
}
