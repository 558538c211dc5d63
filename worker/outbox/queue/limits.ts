import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import { mailsPerHour } from '../../access/seal'
import { aliased, from, selectRows } from '../../data/rows'
import { outbox } from '../../data/tables/outbox'
import { hours } from '../../kit/duration'
import type { UserId } from '../../kit/id'

const o = aliased(outbox, 'o')

/** An id with what it is of. The database takes our numbers for reals, and would write `7.0`. */
const named = (kind: string, id: SQL<number | null> | number): SQL<string> =>
  sql<string>`(${`${kind}:`} || CAST(${id} AS INTEGER))`
/** A unit as mails are about it, as SQL: `project:7`. */
export const unitKey = (
  unit: 'maintainer' | 'organization' | 'project',
  id: SQL<number> | number,
): SQL<string> => named(unit, id)
/** The unit that the work of a scope is about, as SQL; NULL where it is about none. */
export const unitOf = (scope: Scope): SQL<string | null> =>
  'unit' in scope && scope.unit !== 'platform' && scope.unit !== 'user'
    ? sql`${`${scope.unit}:${scope.id}`}`
    : sql`NULL`
/**
 * Who makes us send what a scope posts, as SQL: `person:7`, or `token:7` for an application; NULL for a job
 * and for anybody. `by`: the person on whose behalf a job does it.
 */
export const actorOf = (scope: Scope, by?: SQL<UserId>): SQL<string | null> => {
  if (by) return named('person', by)
  return 'token' in scope
    ? sql`coalesce(${named('person', scope.me)}, ${named('token', scope.token)})`
    : sql`NULL`
}

const wasLately = ({ now }: Scope) => sql`> ${now - hours(1)}`
/** How many mails to others somebody has made us send within an hour, those that wait for their hour too. */
export const sentLately = (scope: Scope, actor: SQL<string | null>): SQL<number> =>
  sql<number>`(SELECT count(*) FROM ${from(o)}
    WHERE ${o.actor} = ${actor} AND ${o.counted} ${wasLately(scope)})`
/** When somebody at the limit may make us send one more; unix milliseconds. */
export const limitEnds = (scope: Scope, actor: SQL<string | null>) =>
  selectRows(
    { until: sql<number>`min(newest.counted) + ${hours(1)}` },
    sql`FROM (SELECT ${o.counted} AS counted FROM ${from(o)}
      WHERE ${o.actor} = ${actor} AND ${o.counted} ${wasLately(scope)}
      ORDER BY ${o.counted} DESC LIMIT ${mailsPerHour(scope)}) newest`,
  )
/** How many mails to others whoever calls may still make us send within this hour. */
export const mailsLeft = (scope: Scope) =>
  selectRows({ left: sql<number>`${mailsPerHour(scope)} - ${sentLately(scope, actorOf(scope))}` }, sql``)

/** Whether the person of `mail` has not been mailed this kind about this unit within an hour, as SQL. */
export const isNews = (scope: Scope, kind: string): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${from(o)} WHERE ${o.userId} = mail.person AND ${o.kind} = ${kind}
    AND ${o.about} = mail.about AND ${o.created} ${wasLately(scope)})`
