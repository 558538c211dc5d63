import type { Results, Statement } from '../../data/batch'

/**
 * What a proof leaves to be done. Both belong into the commit of what was proved; `forgive` alone where that
 * was refused for another reason.
 */
export type Proved = {
  /** Spends the proof, and refuses when somebody was faster. */
  readonly spend: readonly Statement[]
  /** Takes back that the attempt was counted as failed. */
  readonly forgive: readonly Statement[]
}

/**
 * One way to prove oneself, cut in two at the trip: what must be fetched (the attempt is counted there), and
 * what the answers mean. `judge` throws the "no".
 */
export type Proof = {
  readonly queries: readonly Statement[]
  readonly judge: (answers: readonly unknown[]) => Promise<Proved>
}

/** Makes a proof; whoever uses it need not know what it fetches. */
export const proof = <const Q extends readonly Statement[]>(
  queries: Q,
  judge: (answers: Results<Q>) => Promise<Proved>,
): Proof => ({
  queries,
  // The answers come from these very queries: `read` and `enter` keep the order.
  judge: (answers) => judge(answers as Results<Q>),
})
