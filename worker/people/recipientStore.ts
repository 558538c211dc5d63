import { type Column, type SQL, sql } from 'drizzle-orm'
import type { ColumnOf } from '../data/live'
import { aliased, from } from '../data/rows'
import { user } from '../data/tables/account'
import type { UserId } from '../kit/id'

/** A person as the recipient of a mail: address, name and language as they are when the batch runs. */
export const recipient = (owner: SQL<UserId> | UserId) => {
  const ofPerson = (column: Column) =>
    sql<string>`(SELECT ${column} FROM ${user} WHERE ${user.id} = ${owner})`
  return {
    email: ofPerson(user.email),
    name: ofPerson(user.name),
    language: ofPerson(user.language),
    userId: sql<UserId>`${owner}`,
  }
}

/** The table of people, aliased or not. */
type People = { readonly id: ColumnOf<UserId> } & {
  readonly [Name in 'email' | 'name' | 'language']: ColumnOf<string>
}
/** Each person whom a query has in this table as the recipient of a mail of their own. */
export const recipientIn = (people: People) => ({
  email: sql<string>`${people.email}`,
  name: sql<string>`${people.name}`,
  language: sql<string | null>`${people.language}`,
  userId: sql<UserId>`${people.id}`,
})

const u = aliased(user, 'u')
/** Each person whose id a query gives as the recipient of a mail of their own: spread into what is posted. */
export const eachOf = (people: SQL) => ({
  from: from(u),
  when: sql`${u.id} IN (${people})`,
  to: recipientIn(u),
})
