import { sql } from 'drizzle-orm'
import { batch, batchAround, type Results, type Statement } from '../data/batch'
import { selectRows } from '../data/rows'
import { Problem } from '../problems'
import { commitOnce, isKeyTaken } from './commit'
import type { Work } from './creation'
import { assertRepeats, recordsOf } from './idempotency'
import { isOfDeadCredential, type Question } from './question'
import { nothingOf, readAgain } from './repeat'
import type { ClaimScope, Entered, Scope } from './scope'
import { entered, type Sealed, unseal } from './seal'

/** One trip: facts, last-used, then the queries. Nobody sees an answer before the verdict on the facts. */
export async function enter<S extends ClaimScope, const Q extends readonly Statement[]>(
  scope: S,
  queries: Q,
): Promise<readonly [Entered<S>, Results<Q>]> {
  const { factsText, verdict, answers } = await judge(claimBehind(scope), queries)
  if (verdict.refusal) throw verdict.refusal
  return [entered(scope, factsText, verdict.known), answers]
}

type Claimed = Sealed & { readonly question: Question }
const hasClaim = (sealed: Sealed): sealed is Claimed => sealed.question !== null
function claimBehind(scope: ClaimScope): Claimed {
  const sealed = unseal(scope)
  if (!hasClaim(sealed)) throw new Error('A scope without a claim cannot enter')
  return sealed
}

/** The same trip with the verdict as a value, and the record of the idempotency key where it is asked for. */
async function judge<const Q extends readonly Statement[]>(
  { context, question, idempotency }: Claimed,
  queries: Q,
  isRecordAsked = false,
) {
  const now = context.now()
  const before = {
    facts: selectRows({ text: question.factsText(now) }, sql``),
    touch: context.isBackground ? null : question.touch(now),
    records: idempotency && isRecordAsked ? recordsOf(question.credential(now), idempotency, now) : null,
  }
  const { named, results } = await batchAround(context.database, before, queries)
  const factsText = named.facts[0]?.text ?? 'null'
  const verdict = question.verdict(factsText)
  context.isCredentialLive = !isOfDeadCredential(verdict.refusal)
  context.caller = context.isCredentialLive ? verdict.caller : null
  context.bearer = verdict.bearer
  return { factsText, verdict, record: named.records?.[0], answers: results }
}

/** The answers of the queries in one trip, when the caller may have them. */
export async function read<const Q extends readonly Statement[]>(
  scope: Scope,
  queries: Q,
): Promise<Results<Q>> {
  const sealed = unseal(scope)
  if (!hasClaim(sealed)) return batch(sealed.context.database, queries)
  const { verdict, answers } = await judge(sealed, queries)
  if (verdict.refusal) throw verdict.refusal
  return answers
}

const ATTEMPTS = 3
/**
 * Facts, decision, commit: two trips; from the facts again while they change under it, three times at most. A
 * request that was done before, by its idempotency key, only reads what it made then.
 */
export async function write<
  S extends ClaimScope,
  const Q extends readonly Statement[],
  const W extends readonly Statement[],
>(
  scope: S,
  queries: Q,
  decide: (entered: Entered<S>, ...known: Results<Q>) => Work<W> | Promise<Work<W>>,
): Promise<Results<W>> {
  const sealed = claimBehind(scope)
  const { context, idempotency } = sealed
  for (let attempt = 1; ; attempt += 1) {
    const { factsText, verdict, record, answers } = await judge(sealed, queries, true)
    const isSilentRepeat = record !== undefined && idempotency?.repeat === 'nothing'
    if (verdict.refusal && !(isSilentRepeat && isSoAlready(verdict.refusal))) throw verdict.refusal
    if (idempotency && record) assertRepeats(idempotency, record)
    if (isSilentRepeat) return nothingOf<W>()
    const passed = entered(scope, factsText, verdict.known)
    const work = await decide(passed, ...answers)
    if (record) return readAgain(context, work, record)
    try {
      return await commitOnce(passed, work)
    } catch (error) {
      if (!mayPass(error) || attempt === ATTEMPTS) throw error
      context.database.meter.retries += 1
    }
  }
}

/**
 * Whether the facts changed under a write, or another request with its key was faster: from the facts on it
 * may go otherwise.
 */
const mayPass = (error: unknown): boolean =>
  isKeyTaken(error) || (error instanceof Problem && error.kind === 'changed')
/**
 * Whether a "no" only says that what a request asks for is so already: a repeat of the one that made it so
 * hears what that one did.
 */
const isSoAlready = ({ kind }: Problem): boolean => kind === 'you-are-already-member'
