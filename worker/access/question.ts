import type { SQL } from 'drizzle-orm'
import type { Statement } from '../data/batch'
import type { Problem } from '../problems'

/**
 * What a claim asks of the database before anything is done for it. One's own account and the units of
 * `/manage` bring one each; enter, read, write and commit know no more of them than this.
 */
export type Question = {
  /** Everything the verdict may use, as one canonical JSON text: it changes only when a fact does. */
  readonly factsText: (now: number) => SQL<string>
  /** The "no" that the facts mean; null is a pass. Pure. */
  readonly verdict: (facts: unknown) => Problem | null
  /** What a scope knows once it has entered. */
  readonly known: (facts: unknown) => object
  /** Renews last-used when it is more than a minute old, so that reading costs no write. */
  readonly touch: (now: number) => Statement
  /**
   * What names the credential beside an idempotency key: `token:7`, `session:9`; NULL where it is not good
   * now.
   */
  readonly credential: (now: number) => SQL<string>
  /** When the token that asks ends (unix milliseconds); null where there is no such instant. */
  readonly expires: (facts: unknown) => number | null
  /**
   * The same where a batch comes without a verdict: a statement that gives a row with `expires`; null for
   * what is no token.
   */
  readonly expiry: ((now: number) => Statement) | null
  /**
   * The reason to refuse a batch that comes without a verdict, as a query of no row or one; null where a
   * verdict must come first.
   */
  readonly refusal: ((now: number) => SQL) | null
}
