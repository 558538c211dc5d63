import { coreOf, pieceOf } from './coreOf'

/** Longest password, in characters (code points). */
export const MAX_CHARACTERS = 256
/** A part of a name or address shorter than this may stand in a password. */
const SHORTEST_PART = 4
/** No setting allows a shorter password; a piece shorter than this does not get better by being repeated. */
const SHORTEST_PASSWORD = 8
/** Fewer digits than this follow one another by chance. */
const SHORTEST_RUN = 4

/** What may be wrong with a new password; the web translates it. */
export type PasswordFault =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'
  | 'password-personal'
/** What a new password is held against. */
export type PasswordFrame = {
  readonly minLength: number
  readonly name: string
  readonly email: string
  readonly product: string
  /** Whether one of its `lookUps` stands in the list of common passwords. */
  readonly isListed: boolean
}

/**
 * What to look up in the list of common passwords: the password, the piece that it may repeat
 * (`passwordpass`), and the word that it is built around (`password2024!!!`). Nothing of one that is too
 * long.
 */
export function lookUps(password: string): readonly string[] {
  if (isTooLong(password)) return []
  const folded = fold(password)
  return [...new Set([folded, pieceOf(folded), coreOf(folded)])].filter((one) => one !== '')
}

/**
 * What is wrong with a new password; nothing when it will do. Characters are code points of NFC; case does
 * not matter to the lists. Nothing is trimmed.
 */
export function passwordFaults(password: string, frame: PasswordFrame): PasswordFault[] {
  if (isTooLong(password)) return ['password-too-long']
  const folded = fold(password)
  const faults: (PasswordFault | false)[] = [
    charactersOf(password) < frame.minLength && 'password-too-short',
    (frame.isListed || isPattern(folded)) && 'password-common',
    personalParts(frame).some((part) => folded.includes(part)) && 'password-personal',
  ]
  return faults.filter((fault) => fault !== false)
}

const charactersOf = (password: string) => [...password.normalize('NFC')].length
const isTooLong = (password: string) => charactersOf(password) > MAX_CHARACTERS
const fold = (text: string) => text.normalize('NFC').toLowerCase()

/** A short piece repeated, keys in their order, or little else than such without a letter between. */
function isPattern(folded: string): boolean {
  const piece = pieceOf(folded)
  const isRepeated = piece.length < SHORTEST_PASSWORD && piece.length * 2 <= folded.length
  return isRepeated || isRun(piece) || (!/\p{L}/u.test(folded) && stepsIn(folded) < SHORTEST_PASSWORD)
}

/** In how many steps one can say it: a run, or one sign again and again, is a step. `1234 9999 1` is 5. */
function stepsIn(text: string): number {
  let steps = 0
  for (let at = 0; at < text.length; steps += 1) at += runAt(text, at)
  return steps
}
/** How many signs from here on are a run, or one again and again; 1 where too few are. */
function runAt(text: string, at: number): number {
  let length = 2
  while (at + length <= text.length && isStep(text.slice(at, at + length))) length += 1
  return length - 1 < SHORTEST_RUN ? 1 : length - 1
}
const isStep = (piece: string) => isRun(piece) || pieceOf(piece).length === 1
const isRun = (piece: string) => runs.some((run) => run.includes(piece))

const orders = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]
/** Letters, digits and keys in their order, forwards and backwards, going round once. */
const runs = orders.flatMap((order) => [order + order, [...(order + order)].reverse().join('')])

/**
 * The person's name and its words, the address, its part before the @ and the words of that, and the
 * product's name.
 */
function personalParts({ name, email, product }: PasswordFrame): string[] {
  const local = email.slice(0, email.lastIndexOf('@'))
  const words = [...name.split(/\s+/), ...local.split(/[._+-]+/)]
  return [name, email, local, product, ...words]
    .map((part) => fold(part.trim()))
    .filter((part) => [...part].length >= SHORTEST_PART)
}
