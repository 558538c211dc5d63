import { sql } from 'drizzle-orm'
import { Problem } from '../../problems'
import type { Question } from '../question'
import { type Claim, type Facts, factsText, refusalOf, sessionOf, touch } from './accountFacts'
import { accountVerdict } from './accountVerdict'

/** May the bearer of this cookie act on their own account? */
export const accountQuestion = (claim: Claim): Question => ({
  factsText: (now) => factsText(claim, now),
  verdict: (facts) => {
    // The facts are the text of factsText, parsed.
    const no = accountVerdict(facts as Facts)
    return no && new Problem(no)
  },
  known: (facts) => {
    // Known only after the verdict, which asks for a session and its person.
    const { user, session } = facts as { user: { id: number }; session: { id: number } }
    return { facts, me: sql`${user.id}`, session: sql`${session.id}` }
  },
  touch: (now) => touch(claim, now),
  credential: (now) => sql`('session:' || ${sessionOf(claim, now)})`,
  expires: () => null,
  expiry: null,
  refusal: (now) => refusalOf(claim, now),
})
