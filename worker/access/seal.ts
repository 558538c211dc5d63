import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../data/batch'
import { type Claim, sessionOf } from './account/accountFacts'
import { accountQuestion } from './account/accountQuestion'
import type { Done, Once } from './idempotency'
import type { Question } from './question'
import type {
  AccountScope,
  AnyoneScope,
  ClaimScope,
  Client,
  Entered,
  JobScope,
  Scope,
  UnitKind,
  UnitScope,
} from './scope'
import { type AccountTokenClaim, accountTokenQuestion, ownerOf } from './token/accountTokenQuestion'
import { personOf, tokenOf, type UnitClaim, unitIdOf } from './unit/unitClaim'
import { unitQuestion } from './unit/unitQuestion'
import type { UnitAsk } from './unit/unitVerdict'

/** One request (or job) as the database floor sees it. */
export type Trip = {
  readonly database: Database
  readonly now: () => number
  readonly client: Client
  /** Set when a batch with mail in it has been committed: the front door then wakes the relay. */
  hasPosted: boolean
  /** When the token that asks ends; known once it has entered, and told to whoever holds it. */
  tokenExpires?: number | null
  /**
   * How the request is known again, where it says so; what it did before, once that is read; and the id of
   * what its batch makes, as SQL.
   */
  once?: Once
  done?: Done
  makes?: SQL
  /** Background polling: is no use of the session. */
  readonly isBackground: boolean
}

/** What stands behind a scope. */
export type Ask = {
  readonly trip: Trip
  readonly question: Question | null
  readonly unit?: { readonly claim: UnitClaim; readonly ask: UnitAsk }
}

const asks = new WeakMap<Scope, Ask>()
const seen = new WeakMap<ClaimScope, string>()

/** What stands behind a scope; a scope that was cast or copied together has nothing. */
export function unseal(scope: Scope): Ask {
  const held = asks.get(scope)
  if (!held) throw new Error('A scope that access/ did not make')
  return held
}
/** The facts' text that the verdict was given on; undefined for a scope that has not entered. */
export const seenBy = (scope: Scope): string | undefined => seen.get(scope as ClaimScope)

function seal<S extends Scope>(fields: object, held: Ask): S {
  // The seal is this map: the type's symbol exists for the compiler alone.
  const scope = Object.freeze({ ...fields, now: held.trip.now(), client: held.trip.client }) as S
  asks.set(scope, held)
  return scope
}

/** The scope of a request without a credential. */
export const anyoneScope = (trip: Trip): AnyoneScope => seal({}, { trip, question: null })
/** The scope of a job; the reason stands in its log line. */
export const jobScope = (trip: Trip, reason: string): JobScope => seal({ reason }, { trip, question: null })
/** The scope of somebody's own account. */
export function accountScope(trip: Trip, claim: Claim): AccountScope {
  const session = sessionOf(claim, trip.now())
  return seal(
    { session, me: sql`(SELECT user_id FROM session WHERE id = ${session})` },
    { trip, question: accountQuestion(claim) },
  )
}
/** The same by a personal access token: without a session. */
export const accountScopeByToken = (trip: Trip, claim: AccountTokenClaim): AccountScope =>
  seal({ session: sql`NULL`, me: ownerOf(claim) }, { trip, question: accountTokenQuestion(claim) })
/** The scope of a unit in the path. */
export const unitScope = <K extends UnitKind>(trip: Trip, claim: UnitClaim<K>, ask: UnitAsk): UnitScope<K> =>
  seal(
    { unit: claim.unit, id: unitIdOf(claim), me: personOf(claim, trip.now()), token: tokenOf(claim) },
    { trip, question: unitQuestion(claim, ask, trip.client.network), unit: { claim, ask } },
  )
/** The same unit, with more asked of the facts: what the body turned out to be. */
export function askingMore<K extends UnitKind>(
  scope: UnitScope<K>,
  more: (ask: UnitAsk) => Partial<UnitAsk>,
): UnitScope<K> {
  const { trip, unit } = unseal(scope)
  if (!unit) throw new Error('Not the scope of a unit')
  // The claim is the one the scope was made of.
  return unitScope(trip, unit.claim as UnitClaim<K>, { ...unit.ask, ...more(unit.ask) })
}
/** The same scope, after the verdict on these facts. */
export function entered<S extends ClaimScope>(scope: S, text: string): Entered<S> {
  const held = unseal(scope)
  // The callers have asked the question, so it is there.
  const known = (held.question as Question).known(JSON.parse(text))
  // Entered<S> is S and what its question makes known.
  const passed = seal<ClaimScope>({ ...scope, ...known }, held) as Entered<S>
  seen.set(passed, text)
  return passed
}
/** Says that the scope's next batch holds mail. */
export const markPosted = (scope: Scope): void => {
  unseal(scope).trip.hasPosted = true
}
