import type { SQL } from 'drizzle-orm'
import type { RowsStatement, Statement } from '../data/batch'
import { Problem, type ProblemKind } from '../problems'
import type { Bearer, BearerRow } from './bearer'
import type { Caller } from './caller'

/** What the facts mean for the request that asked for them. */
export type Verdict = {
  /** The "no" that the facts mean; null is a pass. */
  readonly refusal: Problem | null
  /** What a scope knows once it has entered. */
  readonly known: object
  /** Who asks; null where the credential is good for nothing, or the facts do not name them. */
  readonly caller: Caller | null
  /** Null where the credential is good for nothing. */
  readonly bearer: Bearer | null
}

const ofDeadCredentials: readonly ProblemKind[] = ['not-signed-in', 'invalid-token']
/** Whether a "no" says that the credential opens nothing: there is none such, or it has ended. */
export const isOfDeadCredential = (no: unknown): boolean =>
  no instanceof Problem && ofDeadCredentials.includes(no.kind)

/** What a batch needs that comes without a verdict: it judges the claim itself. */
export type SelfJudged = {
  /** The reason to refuse the batch, as a query of no row or one. */
  readonly refusal: (now: number) => SQL
  /** Gives the row of who bears the credential. */
  readonly bearer: (now: number) => RowsStatement<BearerRow>
}
/**
 * What a claim asks of the database before anything is done for it: each of the rooms account, token and unit
 * brings one, and enter, read, write and commit know no more of them than this.
 */
export type Question = {
  /** Everything the verdict may use, as one canonical JSON text: it changes only when a fact does. */
  readonly factsText: (now: number) => SQL<string>
  /** Judges the text that `factsText` gave. Pure. */
  readonly verdict: (factsText: string) => Verdict
  /** Renews last-used when it is more than a minute old, so that reading costs no write. */
  readonly touch: (now: number) => Statement
  /** The name of the credential beside an idempotency key: `token:7`, `session:9`; NULL where it is dead. */
  readonly credential: (now: number) => SQL<string>
  /** Null where a verdict must come before any write. */
  readonly selfJudged: SelfJudged | null
}
