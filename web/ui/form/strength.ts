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
const common = new Set<string | number>(dictionary['passwords-common'])
const SHORTEST_WORD = 3
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 })

/**
 * Estimates a password against the common ones, keyboard patterns, and what is known about its person. Large:
 * load it where one is chosen.
 */
export function strengthOf(password: string, personal: readonly string[]): Strength {
  const { score, sequence } = estimator.check(password, personal.flatMap(wordsOf))
  if (isBuiltAroundOne(password)) return { score: score === 0 ? 0 : 1, weakness: 'common' }
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

/**
 * Whether its letters are a common password, once or again and again: the server refuses such, whatever
 * digits and signs stand around.
 */
function isBuiltAroundOne(password: string): boolean {
  const letters = password
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
  // A double letter may belong to the word, more of them do not.
  const spellings = [letters, ...['$1', '$1$1'].map((kept) => letters.replaceAll(/(.)\1{2,}/gu, kept))]
  return spellings
    .flatMap((spelling) => [spelling, pieceOf(spelling)])
    .some((word) => word.length >= SHORTEST_WORD && common.has(word))
}
/** The shortest text that, repeated and cut off, gives this one: `dragondrag` -> `dragon`. */
function pieceOf(text: string): string {
  const period = [...text].findIndex((_, at) => at > 0 && text.startsWith(text.slice(at)))
  return period === -1 ? text : text.slice(0, period)
}
