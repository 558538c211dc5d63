import type { z } from 'zod'
import { isProblemKind, type ProblemKind, type ProblemParts } from '../../problems'
import { valueAt } from '../valueAt'

const types: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'bool',
  number: 'int',
  int: 'int',
  array: 'array',
  record: 'array',
  object: 'array',
}

const keyOf = ([first, ...rest]: readonly PropertyKey[]) =>
  String(first ?? '') + rest.map((key) => `[${String(key)}]`).join('')

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'This field is missing.'
  switch (issue.code) {
    case 'invalid_type':
      return `This value should be of type ${types[issue.expected] ?? issue.expected}.`
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return issue.minimum === 1 || (issue.minimum === 0 && !issue.inclusive)
          ? 'This value should be positive.'
          : `This value should be ${issue.minimum} or more.`
      return issue.minimum === 1
        ? 'This value should not be blank.'
        : `This value is too short. It should have ${issue.minimum} characters or more.`
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int')
        return `This value should be ${issue.maximum} or less.`
      return `This value is too long. It should have ${issue.maximum} characters or less.`
    case 'invalid_value':
      return 'The value you selected is not a valid choice.'
    case 'custom':
      return issue.message
    default:
      return 'This value is not valid.'
  }
}

/**
 * What a request is refused with whose fields zod complains about: the exact "no" of a field that has its own
 * (see `refusing`), else the list of all.
 */
export function complaintOf(error: z.ZodError, given: unknown): [ProblemKind, ProblemParts?] {
  for (const issue of error.issues) {
    const own = issue.code === 'custom' ? issue.params?.problem : undefined
    if (typeof own === 'string' && isProblemKind(own)) return [own]
  }
  const fields = error.issues.map((issue) => ({
    key: keyOf(issue.path),
    message: messageOf(issue, valueAt(given, issue.path)),
  }))
  return ['fields-not-valid', { fields }]
}
