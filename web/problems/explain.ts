import { duration } from '../words/format'
import { entry, knownRefusals } from '../words/words'
import type { ApiProblem, FieldProblem } from './problem'

/** A refusal as a sentence in the language on screen; the server's English where the dictionary has none. */
export function explain(problem: ApiProblem): string {
  const { retryAfterSeconds, detail } = problem.parts
  const found = knownRefusals()[problem.code]
  if (typeof found === 'function') return found(retryAfterSeconds ? duration(retryAfterSeconds) : null)
  return found ?? detail ?? entry().refusals.unknown
}

/** One field's refusal as a sentence. */
export const explainField = (problem: FieldProblem): string =>
  entry().fieldErrors[problem.code]?.(problem.limit ?? null) ?? problem.detail
