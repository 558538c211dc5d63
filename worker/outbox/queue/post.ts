import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { markPosted } from '../../access/seal'
import { statements } from '../../data/statements'
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
  return statements.run(sql`
    INSERT INTO outbox (ref, kind, recipient, recipient_name, language, user_id, data, created, next_offer)
    SELECT lower(hex(randomblob(16))), ${kind}, ${to.email}, ${to.name ?? null}, ${to.language ?? null},
    ${to.userId ?? null},
      ${asJson(data)}, ${scope.now}, ${scope.now} ${from ? sql`FROM ${from}` : sql``}
      WHERE ${when ?? sql`TRUE`}`)
}

/** Values, or where the database finds them, as a JSON object made in the statement. */
export function asJson(data: Readonly<Record<string, OrSql<string | number | null>>>): SQL<string> {
  const fields = Object.entries(data).map(([name, value]) => sql`${name}, ${value}`)
  return sql`json_object(${sql.join(fields, sql`, `)})`
}
