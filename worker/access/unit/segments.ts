import { type SQL, sql } from 'drizzle-orm'
import { isLivePerson } from '../../data/live'
import { user } from '../../data/tables/account'
import { emailKey } from '../../kit/email'
import type { Id, UserId } from '../../kit/id'

/** A person as a path names them: by id when all digits, else by e-mail address. */
export type PersonSegment = {
  /** As it stands in the path, decoded. */
  readonly given: string
  readonly id: UserId | null
  readonly emailKey: string | null
}

const digits = /^\d{1,15}$/
/**
 * The id that a path segment is, of whatever kind the path says; -1, which no row has, when it is none or
 * beyond our integers.
 */
export const idIn = <I extends Id<string>>(segment: string): I =>
  // The path alone says what a number is the id of: a row of that kind, or of nothing.
  numberIn(segment) as I
/** The number that a path segment is; -1, which no row has, when it is none or beyond our integers. */
export const numberIn = (segment: string): number => (digits.test(segment) ? Number(segment) : -1)

const allDigits = /^\d+$/
/** The person that a path names. */
export const personSegment = (given: string): PersonSegment =>
  allDigits.test(given)
    ? { given, id: idIn(given), emailKey: null }
    : { given, id: null, emailKey: emailKey(given) }

/** The live person that a segment names, as SQL; by id also a deleted one. NULL where there is none. */
export const personAt = ({ id, emailKey }: PersonSegment): SQL<UserId> =>
  id === null
    ? sql`(SELECT ${user.id} FROM ${user} WHERE ${user.emailKey} = ${emailKey} AND ${isLivePerson(user)})`
    : sql`(SELECT ${user.id} FROM ${user} WHERE ${user.id} = ${id})`
