import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Why a password is weaker than its length suggests; `none` when nothing stands out. */
export type Weakness = 'common' | 'personal' | 'keys' | 'repeats' | 'sequence' | 'date' | 'none'

/** How hard a password is to guess: 0 (at once) to 4 (not in our lifetime), and what makes it weak. */
export type Strength = { readonly score: 0 | 1 | 2 | 3 | 4; readonly weakness: Weakness }

const byPattern: Readonly<Record<string, Weakness>> = {
  spatial: 'keys',
  repeat: 'repeats',
  sequence: 'sequence',
  date: 'date',
  regex: 'date',
}
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 })

/**
 * Estimates a password against the common ones, keyboard patterns, and what is known about its person. Large:
 * load it where one is chosen.
 */
export function strengthOf(password: string, personal: readonly string[]): Strength {
  const { score, sequence } = estimator.check(password, personal.flatMap(wordsOf))
  const [longest] = sequence.toSorted((one, other) => other.token.length - one.token.length)
  if (!longest || score > 3) return { score, weakness: 'none' }
  if (longest.pattern !== 'dictionary') return { score, weakness: byPattern[longest.pattern] ?? 'none' }
  const isPersonal = 'dictionaryName' in longest && longest.dictionaryName === 'userInputs'
  return { score, weakness: isPersonal ? 'personal' : 'common' }
}

/** A name or address, whole and in its words: "ada@example.com" is also "ada" and "example". */
const wordsOf = (text: string): readonly string[] => [
  text,
  ...text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2),
]
