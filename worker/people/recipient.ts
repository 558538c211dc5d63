import { type SQL, sql } from 'drizzle-orm'
import type { UserId } from '../kit/id'

/** A person as the recipient of a mail: address, name and language as they are when the batch runs. */
export const recipient = (owner: SQL<UserId> | UserId) => {
  const column = (name: 'email' | 'name' | 'language') =>
    sql<string>`(SELECT ${sql.identifier(name)} FROM user WHERE id = ${owner})`
  return {
    email: column('email'),
    name: column('name'),
    language: column('language'),
    userId: sql<UserId>`${owner}`,
  }
}

/** Each person whose id a query gives as the recipient of a mail of their own: spread into what is posted. */
export const eachOf = (people: SQL) => {
  const to = {
    email: sql<string>`u.email`,
    name: sql<string>`u.name`,
    language: sql<string | null>`u.language`,
    userId: sql<UserId>`u.id`,
  }
  return { from: sql`user u`, when: sql`u.id IN (${people})`, to }
}
