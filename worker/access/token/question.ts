import { Problem } from '../../problems'
import { bearerIn } from '../bearer'
import type { Question, Verdict } from '../question'
import type { TokenClaim } from './claim'
import type { TokenFacts } from './facts'
import { tokenBearer, tokenFactsText, tokenName, tokenRefusal } from './factsText'
import { touchToken } from './touch'
import { tokenVerdict } from './verdict'

/** May the bearer of this personal access token do this to their own account? */
export const tokenQuestion = (claim: TokenClaim): Question => ({
  factsText: (now) => tokenFactsText(claim, now),
  verdict,
  // The first scope is the one that is asked for; what is for the cookie alone is no use of any.
  touch: (now) => touchToken(claim, { level: claim.opening?.[0] ?? null, units: null }, claim.network, now),
  credential: (now) => tokenName(claim, now),
  selfJudged: {
    refusal: (now) => tokenRefusal(claim, now),
    bearer: (now) => tokenBearer(claim, now),
  },
})

function verdict(factsText: string): Verdict {
  const facts: TokenFacts = JSON.parse(factsText)
  const { token } = facts
  const refusal = tokenVerdict(facts)
  return {
    refusal: refusal && new Problem(refusal),
    known: {},
    caller: null,
    bearer:
      token &&
      bearerIn({ account: token.userId, isSuperAdmin: token.isSuperAdmin, tokenExpires: token.expires }),
  }
}
