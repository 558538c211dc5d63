import type { Results, Statement } from '../data/batch'

/**
 * One way to prove oneself, cut in two at the trip: what must be fetched (the attempt is counted there), and what the answers mean. `judge` throws the
 * "no", or gives the statements that spend the proof: they belong into the commit of what was proved, and refuse when somebody was faster.
 */
export type Proof = {
  readonly queries: readonly Statement[]
  readonly judge: (answers: readonly unknown[]) => Promise<readonly Statement[]>
}

/** Makes a proof; whoever uses it need not know what it fetches. */
export const proof = <const Q extends readonly Statement[]>(
  queries: Q,
  judge: (answers: Results<Q>) => Promise<readonly Statement[]>,
): Proof => ({
  queries,
  // The answers come from these very queries: `read` and `enter` keep the order.
  judge: (answers) => judge(answers as unknown as Results<Q>),
})
