import { sql } from 'drizzle-orm'
import { Problem } from '../../problems'
import { bearerIn } from '../bearer'
import type { Question, Verdict } from '../question'
import { type AccountClaim, sessionOf } from './claim'
import { type AccountFacts, isSignedIn } from './facts'
import { accountBearer, accountFactsText, accountRefusal } from './factsText'
import { touchSession } from './touch'
import { accountVerdict } from './verdict'

/** May the bearer of this cookie act on their own account? */
export const accountQuestion = (claim: AccountClaim): Question => ({
  factsText: (now) => accountFactsText(claim, now),
  verdict: (factsText) => verdict(factsText, claim),
  touch: (now) => touchSession(claim, now),
  credential: (now) => sql`('session:' || ${sessionOf(claim, now)})`,
  selfJudged: {
    refusal: (now) => accountRefusal(claim, now),
    bearer: (now) => accountBearer(claim, now),
  },
})

function verdict(factsText: string, { isFreshnessLeftToAct }: AccountClaim): Verdict {
  const facts: AccountFacts = JSON.parse(factsText)
  const refusal = accountVerdict(facts, isFreshnessLeftToAct)
  const known = isSignedIn(facts)
    ? { facts, me: sql`${facts.user.id}`, session: sql`${facts.session.id}` }
    : {}
  const nowhere = { application: null, maintainer: null, organization: null, project: null }
  const caller = isSignedIn(facts) ? { user: facts.user.id, ...nowhere } : null
  const { user } = facts
  const bearer = user && bearerIn({ account: user.id, isSuperAdmin: user.isSuperAdmin, tokenExpires: null })
  return { refusal: refusal && new Problem(refusal), known, caller, bearer }
}
