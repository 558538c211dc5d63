import { sql } from 'drizzle-orm'
import type { Database } from '../data/batch'
import { type Claim, sessionOf } from './facts'
import type { AccountScope, AnyoneScope, Client, EnteredAccount, JobScope, Scope } from './scope'

/** One request (or job) as the database floor sees it. */
export type Trip = {
  readonly database: Database
  readonly now: () => number
  readonly client: Client
  /** Set when a batch with mail in it has been committed: the front door then wakes the relay. */
  hasPosted: boolean
  /** Background polling: is no use of the session. */
  readonly isBackground: boolean
}

/** What stands behind a scope. */
export type Ask = { readonly trip: Trip; readonly claim: Claim | null }

const asks = new WeakMap<Scope, Ask>()
const seen = new WeakMap<EnteredAccount, string>()

/** What stands behind a scope; a scope that was cast or copied together has nothing. */
export function unseal(scope: Scope): Ask {
  const held = asks.get(scope)
  if (!held) throw new Error('A scope that access/ did not make')
  return held
}
/** The facts' text that the verdict was given on. */
export const seenBy = (entered: EnteredAccount): string => {
  const text = seen.get(entered)
  if (text === undefined) throw new Error('A scope that has not entered')
  return text
}

function seal<S extends Scope>(fields: object, held: Ask): S {
  // The seal is this map: the type's symbol exists for the compiler alone.
  const scope = Object.freeze({ ...fields, now: held.trip.now(), client: held.trip.client }) as S
  asks.set(scope, held)
  return scope
}

/** The scope of a request without a credential. */
export const anyoneScope = (trip: Trip): AnyoneScope => seal({}, { trip, claim: null })
/** The scope of a job; the reason stands in its log line. */
export const jobScope = (trip: Trip, reason: string): JobScope => seal({ reason }, { trip, claim: null })
/** The scope of somebody's own account. */
export function accountScope(trip: Trip, claim: Claim): AccountScope {
  const session = sessionOf(claim, trip.now())
  return seal({ session, me: sql`(SELECT user_id FROM session WHERE id = ${session})` }, { trip, claim })
}
/** The same scope, after the verdict on these facts. */
export function entered(scope: AccountScope, text: string): EnteredAccount {
  const facts = JSON.parse(text)
  const passed = seal<EnteredAccount>({ ...scope, facts, me: sql`${facts.user.id}`, session: sql`${facts.session.id}` }, unseal(scope))
  seen.set(passed, text)
  return passed
}
/** Says that the scope's next batch holds mail. */
export const markPosted = (scope: Scope): void => {
  unseal(scope).trip.hasPosted = true
}
