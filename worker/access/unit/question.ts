import { sql } from 'drizzle-orm'
import type { TokenId } from '../../kit/id'
import { touchSession } from '../account/touch'
import type { Caller } from '../caller'
import type { Question, Verdict } from '../question'
import { type ScopeUse, touchToken } from '../token/touch'
import type { Credential, UnitClaim } from './claim'
import { credentialName } from './credential'
import { noFacts, type UnitFacts } from './facts'
import { unitFactsText } from './factsText'
import type { UnitRequest } from './request'
import { unitScopes } from './scopes'
import { unitVerdict } from './verdict'

/** May the bearer do this to the unit in the path? */
export const unitQuestion = (claim: UnitClaim, request: UnitRequest, network: string): Question => ({
  factsText: (now) => unitFactsText(claim, now),
  verdict: (factsText) => verdict(factsText, request),
  touch: (now) => touchCredential(claim.credential, useOf(claim, request), network, now),
  credential: (now) => credentialName(claim.credential, now),
  selfJudged: null,
})

function verdict(factsText: string, request: UnitRequest): Verdict {
  // What the path names no such thing of is absent from the text.
  const facts: UnitFacts = { ...noFacts, ...JSON.parse(factsText) }
  const { user, target, credential } = facts
  return {
    refusal: unitVerdict(facts, request),
    known: { facts, me: sql`${user?.id ?? null}`, ...(target && { id: sql`${target.id}` }) },
    caller: credential && callerIn(facts),
    bearer: credential && {
      account: user?.id ?? null,
      isSuperAdmin: user?.isSuperAdmin === 1,
      tokenExpires: credential.expires,
    },
  }
}

const callerIn = ({ credential, user, maintainer, organization, project }: UnitFacts): Caller => ({
  user: user?.id ?? null,
  // Without a person the credential is an application's token.
  application: user ? null : ((credential?.id ?? null) as TokenId | null),
  maintainer,
  organization: organization?.id ?? null,
  project: project?.id ?? null,
})

const useOf = (claim: UnitClaim, { isChange }: UnitRequest): ScopeUse => ({
  level: isChange ? 'manage:write' : 'manage:read',
  units: unitScopes(claim),
})

const touchCredential = (credential: Credential, use: ScopeUse, network: string, now: number) =>
  credential.kind === 'cookie'
    ? touchSession(credential.claim, now)
    : touchToken(credential, use, network, now)
