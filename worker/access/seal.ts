import { sql } from 'drizzle-orm'
import { type AccountClaim, sessionOf, sessionOwner } from './account/claim'
import { accountQuestion } from './account/question'
import type { IdempotencyRequest } from './idempotency'
import type { Question } from './question'
import type { RequestContext } from './requestContext'
import type { AccountScope, AnyoneScope, ClaimScope, Entered, JobScope, Scope, UnitScope } from './scope'
import { type TokenClaim, tokenOwner } from './token/claim'
import { tokenQuestion } from './token/question'
import { callerOf, tokenOf, type UnitClaim, unitIdOf } from './unit/claim'
import { unitQuestion } from './unit/question'
import type { UnitRequest } from './unit/request'
import type { UnitKind } from './unitKind'

/** What stands behind a scope. */
export type Sealed = {
  readonly context: RequestContext
  /** Null for whoever has no claim to prove. */
  readonly question: Question | null
  readonly unit?: { readonly claim: UnitClaim; readonly request: UnitRequest }
  /** How the request is recognized when it is sent again, where it says so. */
  readonly idempotency?: IdempotencyRequest
}

const sealedBehind = new WeakMap<object, Sealed>()
const seenFacts = new WeakMap<object, string>()

/** What stands behind a scope; a scope that was cast or copied together has nothing. */
export function unseal(scope: Scope): Sealed {
  const sealed = sealedBehind.get(scope)
  if (!sealed) throw new Error('A scope that access/ did not make')
  return sealed
}
/** The facts' text that the verdict was given on; undefined for a scope that has not entered. */
export const factsSeenBy = (scope: Scope): string | undefined => seenFacts.get(scope)

function seal<S extends object>(fields: object, sealed: Sealed): S {
  const { now, client } = sealed.context
  // The seal is the WeakMap: the symbol of the type exists for the compiler alone.
  const scope = Object.freeze({ ...fields, now: now(), client }) as S
  sealedBehind.set(scope, sealed)
  return scope
}

/** The scope of a request without a credential. */
export const anyoneScope = (context: RequestContext): AnyoneScope => seal({}, { context, question: null })
/** The scope of a job; the reason stands in its log line. */
export const jobScope = (context: RequestContext, reason: string): JobScope =>
  seal({ reason }, { context, question: null })
/** The scope of somebody's own account, by their session. */
export function accountScope(context: RequestContext, claim: AccountClaim): AccountScope {
  const now = context.now()
  return seal(
    { session: sessionOf(claim, now), me: sessionOwner(claim, now) },
    { context, question: accountQuestion(claim) },
  )
}
/** The scope of somebody's own account, by a personal access token: without a session. */
export const accountScopeByToken = (context: RequestContext, claim: TokenClaim): AccountScope =>
  seal({ session: sql`NULL`, me: tokenOwner(claim) }, { context, question: tokenQuestion(claim) })
/** The scope of a unit in the path. */
export const unitScope = <K extends UnitKind>(
  context: RequestContext,
  claim: UnitClaim<K>,
  request: UnitRequest,
): UnitScope<K> =>
  seal(
    { unit: claim.unit, id: unitIdOf(claim), me: callerOf(claim, context.now()), token: tokenOf(claim) },
    { context, question: unitQuestion(claim, request, context.client.network), unit: { claim, request } },
  )

/**
 * The same scope of a unit with more to judge: what the body turned out to be. Other scopes stay as they are.
 */
export function withRequest<S extends Scope>(
  scope: S,
  change: (request: UnitRequest) => Partial<UnitRequest>,
): S {
  const sealed = unseal(scope)
  if (!sealed.unit) return scope
  const { claim, request: former } = sealed.unit
  const request = { ...former, ...change(former) }
  const question = unitQuestion(claim, request, sealed.context.client.network)
  return seal<S>(scope, { ...sealed, question, unit: { claim, request } })
}
/** The same scope of a request that can be recognized when it is sent again. */
export const withIdempotency = <S extends Scope>(scope: S, idempotency: IdempotencyRequest): S =>
  seal<S>(scope, { ...unseal(scope), idempotency })
/** The same scope after the verdict on these facts, with what it knows by them. */
export function entered<S extends ClaimScope>(scope: S, factsText: string, known: object): Entered<S> {
  const passed = seal<Entered<S>>({ ...scope, ...known }, unseal(scope))
  seenFacts.set(passed, factsText)
  return passed
}
/** How many mails to others one account, or one application, may make us send within an hour. */
export const mailsPerHour = (scope: Scope): number => unseal(scope).context.mailsPerHour
/** Says that the scope's next batch holds mail. */
export const markPosted = (scope: Scope): void => {
  unseal(scope).context.hasPosted = true
}
