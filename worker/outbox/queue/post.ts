import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { markPosted } from '../../access/seal'
import { insertFrom } from '../../data/rows'
import { outbox } from '../../data/tables/outbox'
import type { UserId } from '../../kit/id'
import type { MailData, MailKind } from '../mail/mailKind'

/** A value, or where the database finds it in the batch itself. */
type OrSql<T> = T | SQL<T>
type Recipient = {
  readonly email: OrSql<string>
  readonly name?: OrSql<string | null>
  readonly language?: OrSql<string | null>
  readonly userId?: OrSql<UserId | null>
}
/**
 * What is posted: to whom, and what the mail is told. With `when`, only if that holds at the commit. With
 * `from` (a FROM clause) one for each of its rows, whose columns the rest may name.
 */
export type NewMail<Data> = {
  readonly to: Recipient
  readonly data: { readonly [K in keyof Data]: OrSql<Data[K]> }
  readonly when?: SQL
  readonly from?: SQL
}

/**
 * The statement that puts a mail into the outbox: it stands in the batch of its change, so there is never one
 * without the other.
 */
export function post<Data extends MailData>(
  scope: Scope,
  { kind }: MailKind<Data>,
  { to, data, when, from }: NewMail<Data>,
) {
  markPosted(scope)
  return insertFrom(
    outbox,
    {
      ref: sql`lower(hex(randomblob(16)))`,
      kind,
      recipient: to.email,
      recipientName: to.name ?? null,
      language: to.language ?? null,
      userId: to.userId ?? null,
      data: asJson(data),
      created: scope.now,
      nextOffer: scope.now,
    },
    sql`${from ? sql`FROM ${from}` : sql``} WHERE ${when ?? sql`TRUE`}`,
  )
}

/** Values, or where the database finds them, as a JSON object made in the statement. */
export function asJson(data: Readonly<Record<string, OrSql<string | number | null>>>): SQL<string> {
  const fields = Object.entries(data).map(([name, value]) => sql`${name}, ${value}`)
  return sql`json_object(${sql.join(fields, sql`, `)})`
}

/** Whether a mail of this kind was posted to a person since a moment (unix milliseconds), as SQL. */
export const wasPosted = ({ kind }: { readonly kind: string }, owner: SQL<UserId>, since: number): SQL =>
  sql`EXISTS (SELECT 1 FROM ${outbox} WHERE ${outbox.userId} = ${owner} AND ${outbox.kind} = ${kind}
    AND ${outbox.created} > ${since})`
