import { type SQL, sql } from 'drizzle-orm'
import { refusing } from '../../access/commit'
import type { Scope } from '../../access/scope'
import { mailsPerHour, markPosted } from '../../access/seal'
import { insertFrom } from '../../data/rows'
import { outbox } from '../../data/tables/outbox'
import { hours } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import type { MailData, MailKind } from '../mail/mailKind'
import { actorOf, isNews, limitEnds, sentLately, unitOf } from './limits'

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
 * `from` (a FROM clause) one for each of its rows, whose columns the rest may name. `about`: the unit that it
 * is about (`unitKey`), else that of the scope; `by`: who makes us send it, else whoever calls.
 */
export type NewMail<Data> = {
  readonly to: Recipient
  readonly data: { readonly [K in keyof Data]: OrSql<Data[K]> }
  readonly when?: SQL
  readonly from?: SQL
  readonly about?: SQL<string>
  readonly by?: SQL<UserId>
}

/**
 * The statement that puts a mail into the outbox: it stands in the batch of its change, so there is never one
 * without the other. Nobody's mailbox is a target: a person gets the same kind about the same unit once an
 * hour; what somebody makes us send to others beyond their limit waits for a later hour, or aborts the batch
 * with `too-many-mails`, as its kind says (`overLimit`).
 */
export function post<Data extends MailData>(
  scope: Scope,
  { kind, overLimit }: MailKind<Data>,
  { to, data, when, from, about, by }: NewMail<Data>,
) {
  markPosted(scope)
  const person = to.userId ?? null
  const me = by ?? ('me' in scope ? scope.me : null)
  const actor = actorOf(scope, by)
  const [sent, limit] = [sentLately(scope, actor), mailsPerHour(scope)]
  const isCounted = overLimit === 'sent' ? sql`FALSE` : sql`mail.actor IS NOT NULL`
  const hoursLate = sql`CAST((${sent} + mail.place - 1) / ${limit} AS INTEGER)`
  const due = sql`iif(${isCounted}, ${scope.now} + ${hours(1)} * ${hoursLate}, NULL)`
  const statement = insertFrom(
    outbox,
    {
      ref: sql`lower(hex(randomblob(16)))`,
      kind,
      recipient: sql`mail.recipient`,
      recipientName: sql`mail.name`,
      language: sql`mail.language`,
      userId: sql`mail.person`,
      data: sql`mail.data`,
      actor: sql`mail.actor`,
      about: sql`mail.about`,
      // The trigger aborts the batch where it is below zero.
      counted: overLimit === 'refused' ? sql`iif(${isCounted} AND ${sent} >= ${limit}, -1, ${due})` : due,
      created: scope.now,
      nextOffer: sql`coalesce(${due}, ${scope.now})`,
    },
    sql`FROM (SELECT mail.*, row_number() OVER (PARTITION BY ${isCounted}) AS place
      FROM (SELECT ${to.email} AS recipient, ${to.name ?? null} AS name, ${to.language ?? null} AS language,
          ${person} AS person, ${asJson(data)} AS data, ${about ?? unitOf(scope)} AS about,
          iif(${person} IS ${me}, NULL, ${actor}) AS actor
        ${from ? sql`FROM ${from}` : sql``} WHERE ${when ?? sql`TRUE`}) mail
      WHERE ${isNews(scope, kind)} GROUP BY mail.person, coalesce(mail.about, mail.data)) mail`,
  )
  return refusing(statement, 'too-many-mails', {}, limitEnds(scope, actor))
}

/** Values, or where the database finds them, as a JSON object made in the statement. */
export function asJson(data: Readonly<Record<string, OrSql<string | number | null>>>): SQL<string> {
  const fields = Object.entries(data).map(([name, value]) => sql`${name}, ${value}`)
  return sql`json_object(${sql.join(fields, sql`, `)})`
}

/** The person, if the mail that holds this link's ref was posted to them, else NULL; as SQL. */
export const mailedWith = (ref: OrSql<string>, person: SQL<UserId>): SQL<UserId> =>
  sql`(SELECT ${outbox.userId} FROM ${outbox}
    WHERE ${outbox.userId} = ${person} AND ${outbox.data} ->> '$.link' = ${ref})`
/** Whether a mail of this kind was posted to a person since a moment (unix milliseconds), as SQL. */
export const wasPosted = ({ kind }: { readonly kind: string }, owner: SQL<UserId>, since: number): SQL =>
  sql`EXISTS (SELECT 1 FROM ${outbox} WHERE ${outbox.userId} = ${owner} AND ${outbox.kind} = ${kind}
    AND ${outbox.created} > ${since})`
