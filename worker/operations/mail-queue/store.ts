import type { z } from '@hono/zod-openapi'
import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'
import type { mailState } from './shapes'

type Platform = UnitScope<'platform'>
/** How a mail stands. */
export type MailState = z.infer<typeof mailState>

/** A mail as the operator sees it; times are unix milliseconds. */
export type MailRow = {
  readonly id: number
  readonly ref: string
  readonly kind: string
  readonly recipient: string
  readonly user: number | null
  readonly language: string | null
  readonly created: number
  readonly attempts: number
  readonly nextOffer: number
  readonly sent: number | null
  readonly dead: number | null
  readonly reason: string | null
}
const columns = sql`id, ref, kind, recipient, user_id AS user, language, created, attempts, next_offer AS "nextOffer", sent, dead, last_error AS reason`

const unsent = (wasTried: 0 | 1) =>
  sql`sent IS NULL AND dead IS NULL AND (attempts > 0) = ${sql.raw(String(wasTried))}`
const conditions: Readonly<Record<MailState, SQL>> = {
  waiting: unsent(0),
  failing: unsent(1),
  dead: sql`dead IS NOT NULL`,
  sent: sql`sent IS NOT NULL`,
}
/**
 * What each list goes by, and how a row comes after another in it. The ids of those not sent are in the order
 * of posting.
 */
const orders: Readonly<Record<MailState, { readonly by: SQL; readonly after: (mail: number) => SQL }>> = {
  waiting: { by: sql`id DESC`, after: (mail) => sql`id < ${mail}` },
  failing: { by: sql`id DESC`, after: (mail) => sql`id < ${mail}` },
  dead: {
    by: sql`dead DESC, id DESC`,
    after: (mail) => sql`(dead, id) < (SELECT dead, id FROM outbox WHERE id = ${mail})`,
  },
  sent: {
    by: sql`sent DESC, id DESC`,
    after: (mail) => sql`(sent, id) < (SELECT sent, id FROM outbox WHERE id = ${mail})`,
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
  return statements.all<MailRow>(
    sql`SELECT ${columns} FROM outbox WHERE ${conditions[state]} ${rest} ORDER BY ${by} LIMIT ${limit}`,
  )
}
/** One mail that has not gone out. */
export const unsentMail = (_scope: Platform, id: number) =>
  statements.all<MailRow>(sql`SELECT ${columns} FROM outbox WHERE id = ${id} AND sent IS NULL`)
/** The condition that it is this mail. */
export const isMail = (id: number): SQL => sql`id = ${id}`
/** Whether there is no such mail, as SQL. */
export const isNoUnsentMail = (id: number): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM outbox WHERE id = ${id} AND sent IS NULL)`

const MOST_COUNTED = 1_000
const count = (state: MailState) =>
  sql`(SELECT count(*) FROM (SELECT 1 FROM outbox WHERE ${conditions[state]} LIMIT ${MOST_COUNTED}))`
/** How many mails there are in each state that needs a look, counted up to 1,000. */
export const mailCounts = (_scope: Platform) =>
  statements.all<{ waiting: number; failing: number; dead: number }>(
    sql`SELECT ${count('waiting')} AS waiting, ${count('failing')} AS failing, ${count('dead')} AS dead`,
  )

/** Mails put back in one go. */
const MOST_RESENT = 1_000
/** The condition that a mail is among those in this state that go out again in one go. */
export const someIn = (state: MailState): SQL =>
  sql`id IN (SELECT id FROM outbox WHERE ${conditions[state]} ORDER BY ${orders[state].by} LIMIT ${MOST_RESENT})`
/** Who calls, if the statement just before has changed a row; else NULL. As SQL. */
export const meIfChanged = ({ me }: EnteredUnit<'platform'>) => sql<never>`iif(changes() > 0, ${me}, NULL)`
/** How many rows the statement just before has changed. */
export const changedRows = (_entered: EnteredUnit<'platform'>) =>
  statements.all<{ count: number }>(sql`SELECT changes() AS count`)
