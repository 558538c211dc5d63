import type { z } from '@hono/zod-openapi'
import { type Column, type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { type RowOf, selectRows } from '../../data/rows'
import { outbox } from '../../data/tables/outbox'
import type { mailState } from './shapes'

type Platform = UnitScope<'platform'>
export type MailState = z.infer<typeof mailState>

/** A mail as the operator sees it; times are unix milliseconds. */
const columns = {
  id: outbox.id,
  ref: outbox.ref,
  kind: outbox.kind,
  recipient: outbox.recipient,
  user: outbox.userId,
  language: outbox.language,
  created: outbox.created,
  attempts: outbox.attempts,
  nextOffer: outbox.nextOffer,
  sent: outbox.sent,
  dead: outbox.dead,
  reason: outbox.lastError,
}
export type MailRow = RowOf<typeof columns>

const unsent = (wasTried: 0 | 1) =>
  sql`${outbox.sent} IS NULL AND ${outbox.dead} IS NULL
    AND (${outbox.attempts} > 0) = ${sql.raw(String(wasTried))}`
const conditions: Readonly<Record<MailState, SQL>> = {
  waiting: unsent(0),
  failing: unsent(1),
  dead: sql`${outbox.dead} IS NOT NULL`,
  sent: sql`${outbox.sent} IS NOT NULL`,
}
const isBehind = (time: Column, mail: number) =>
  sql`(${time}, ${outbox.id}) < (SELECT ${time}, ${outbox.id} FROM ${outbox} WHERE ${outbox.id} = ${mail})`
/**
 * What each list goes by, and how a row comes after another in it. The ids of those not sent are in the order
 * of posting.
 */
const orders: Readonly<Record<MailState, { readonly by: SQL; readonly after: (mail: number) => SQL }>> = {
  waiting: { by: sql`${outbox.id} DESC`, after: (mail) => sql`${outbox.id} < ${mail}` },
  failing: { by: sql`${outbox.id} DESC`, after: (mail) => sql`${outbox.id} < ${mail}` },
  dead: {
    by: sql`${outbox.dead} DESC, ${outbox.id} DESC`,
    after: (mail) => isBehind(outbox.dead, mail),
  },
  sent: {
    by: sql`${outbox.sent} DESC, ${outbox.id} DESC`,
    after: (mail) => isBehind(outbox.sent, mail),
  },
}

/** A page of the mails in one state: those after the mail `before`. */
export const mailsIn = (
  _scope: Platform,
  state: MailState,
  { before, limit }: { before: number | null; limit: number },
) => {
  const { by, after } = orders[state]
  const rest = before === null ? sql`` : sql`AND ${after(before)}`
  return selectRows(
    columns,
    sql`FROM ${outbox} WHERE ${conditions[state]} ${rest} ORDER BY ${by} LIMIT ${limit}`,
  )
}
/** One mail that has not gone out. */
export const unsentMail = (_scope: Platform, id: number) =>
  selectRows(columns, sql`FROM ${outbox} WHERE ${isUnsent(id)}`)
/** The condition that it is this mail. */
export const isMail = (id: number): SQL => sql`${outbox.id} = ${id}`
const isUnsent = (id: number) => sql`${isMail(id)} AND ${outbox.sent} IS NULL`
/** Whether there is no such mail, as SQL. */
export const isNoUnsentMail = (id: number): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${outbox} WHERE ${isUnsent(id)})`

const MOST_COUNTED = 1_000
const count = (state: MailState) =>
  sql<number>`(SELECT count(*) FROM (SELECT 1 FROM ${outbox} WHERE ${conditions[state]}
      LIMIT ${MOST_COUNTED}))`
/** How many mails there are in each state that needs a look, counted up to 1,000. */
export const mailCounts = (_scope: Platform) =>
  selectRows({ waiting: count('waiting'), failing: count('failing'), dead: count('dead') }, sql``)

/** Mails put back in one go. */
const MOST_RESENT = 1_000
/** The condition that a mail is among those in this state that go out again in one go. */
export const someIn = (state: MailState): SQL =>
  sql`${outbox.id} IN (SELECT ${outbox.id} FROM ${outbox} WHERE ${conditions[state]}
    ORDER BY ${orders[state].by} LIMIT ${MOST_RESENT})`
/** Who calls, if the statement just before has changed a row; else NULL. As SQL. */
export const meIfChanged = ({ me }: EnteredUnit<'platform'>) => sql<never>`iif(changes() > 0, ${me}, NULL)`
/** How many rows the statement just before has changed. */
export const changedRows = (_entered: EnteredUnit<'platform'>) =>
  selectRows({ count: sql<number>`changes()` }, sql``)
