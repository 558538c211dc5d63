import type { z } from 'zod'
import type { FieldError } from '../../problems'
import { valueAt } from '../valueAt'

const details: Readonly<Record<string, string>> = {
  required: 'This field is required',
  'wrong-type': 'This field has the wrong type',
  'too-short': 'This is too short',
  'too-long': 'This is too long',
  'not-an-email': 'This is not an e-mail address',
  'not-an-option': 'This is none of the options',
  'unknown-field': 'There is no such field here',
  'not-well-formed': 'This holds characters that are not text',
  'wrong-format': 'This does not have the right form',
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'required'
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type'
    case 'too_small':
      return value === '' ? 'required' : 'too-short'
    case 'too_big':
      return 'too-long'
    case 'invalid_value':
      return 'not-an-option'
    case 'custom':
      return String(issue.params?.code ?? 'wrong-format')
    default:
      return 'wrong-format'
  }
}

/** zod's complaints as the wire shows them; none when it had none. */
export function fieldErrors(parsed: z.ZodSafeParseResult<unknown>, given: unknown): FieldError[] {
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue): FieldError[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => fieldError(pointerOf([...issue.path, key]), 'unknown-field'))
    const said = fieldError(
      pointerOf(issue.path),
      codeOf(issue, valueAt(given, issue.path)),
      issue.code === 'custom' ? issue.message : undefined,
    )
    const limit = limitOf(issue)
    return [limit === null ? said : { ...said, limit }]
  })
}
/** The bound that was passed, where the complaint is of one. */
function limitOf(issue: z.core.$ZodIssue): number | null {
  if (issue.code === 'too_small') return Number(issue.minimum)
  return issue.code === 'too_big' ? Number(issue.maximum) : null
}
/** One field's complaint; the English text is the code's own unless given. */
export const fieldError = (
  pointer: string,
  code: string,
  detail: string = details[code] ?? code,
): FieldError => ({
  pointer,
  code,
  detail,
})

const DEEPEST = 16
/**
 * Complaints about text that no database should keep: NUL and lone surrogates, in values and in keys; and
 * about what is nested deeper than any shape here.
 */
export function notWellFormed(value: unknown, path: readonly PropertyKey[] = []): FieldError[] {
  if (typeof value === 'string') return isText(value) ? [] : [fieldError(pointerOf(path), 'not-well-formed')]
  if (typeof value !== 'object' || value === null) return []
  if (path.length > DEEPEST) return [fieldError(pointerOf(path.slice(0, 1)), 'wrong-type')]
  return Object.entries(value).flatMap(([key, inner]) =>
    isText(key) ? notWellFormed(inner, [...path, key]) : [fieldError(pointerOf(path), 'not-well-formed')],
  )
}
const isText = (text: string) => text.isWellFormed() && !text.includes('\0')
