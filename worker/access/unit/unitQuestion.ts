import { sql } from 'drizzle-orm'
import { touch } from '../account/accountFacts'
import type { Question } from '../question'
import { type ScopeUse, touchToken, unitScopes } from '../token/touchToken'
import type { Credential, UnitClaim } from './unitClaim'
import { credentialName, noFacts, type UnitFacts, unitFactsText } from './unitFacts'
import { type UnitAsk, unitVerdict } from './unitVerdict'

/** May the bearer do this to the unit in the path? */
export const unitQuestion = (claim: UnitClaim, ask: UnitAsk, network: string): Question => ({
  factsText: (now) => unitFactsText(claim, now),
  verdict: (facts) => unitVerdict(factsIn(facts), ask),
  known: (facts) => {
    const all = factsIn(facts)
    return { facts: all, me: sql`${all.user?.id ?? null}`, ...(all.target && { id: sql`${all.target.id}` }) }
  },
  touch: (now) => touchCredential(claim.credential, useOf(claim, ask), network, now),
  credential: (now) => credentialName(claim.credential, now),
  expires: (facts) => factsIn(facts).credential?.expires ?? null,
  expiry: null,
  refusal: null,
})

/** What the facts' text says; what a path names no such thing of is absent from it. */
// The text is made by unitFactsText, which gives these fields and no others.
const factsIn = (parsed: unknown): UnitFacts => ({ ...noFacts, ...(parsed as Partial<UnitFacts>) })

const useOf = (claim: UnitClaim, { isChange }: UnitAsk): ScopeUse => ({
  level: isChange ? 'manage:write' : 'manage:read',
  units: unitScopes(claim),
})

const touchCredential = (credential: Credential, use: ScopeUse, network: string, now: number) =>
  credential.kind === 'cookie' ? touch(credential.claim, now) : touchToken(credential, use, network, now)
