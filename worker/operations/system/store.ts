import { type SQL, sql } from 'drizzle-orm'
import type { JobScope, UnitScope } from '../../access/scope'
import { isLiveMaintainer, isLiveOrganization, isLivePerson, isLiveProject } from '../../data/live'
import { aliased, from, optional, selectRows } from '../../data/rows'
import { statements } from '../../data/statements'
import { password, user } from '../../data/tables/account'
import { clock } from '../../data/tables/clock'
import { mfaReset } from '../../data/tables/factors'
import { securityLog } from '../../data/tables/security-log'
import { maintainer, organization, project } from '../../data/tables/units'
import { isDueForSeal } from '../../record/security-log/chainStore'

type Platform = UnitScope<'platform'>

const MOST_COUNTED = 10_000
const countOf = (live: SQL) =>
  sql<number>`(SELECT count(*) FROM (SELECT 1 FROM ${live} LIMIT ${MOST_COUNTED}))`
/** How many there are of everything, counted up to 10,000: each list is read no farther. */
export const counts = ({ now }: Platform) =>
  selectRows(
    {
      people: countOf(sql`${user} WHERE ${isLivePerson(user)}`),
      maintainers: countOf(sql`${maintainer} WHERE ${isLiveMaintainer(maintainer)}`),
      organizations: countOf(sql`${organization} WHERE ${isLiveOrganization(organization)}`),
      projects: countOf(sql`${project} WHERE ${isLiveProject(project, now)}`),
    },
    sql``,
  )

/** Who may do everything here, as far as they can sign in. */
export const superAdmins = (_scope: Platform) =>
  selectRows(
    { id: user.id, name: user.name, email: user.email, mfaEnabled: user.mfaEnabled },
    sql`FROM ${user} WHERE ${user.isSuperAdmin} = 1 AND NOT ${user.isDisabled} ORDER BY ${user.id}`,
  )

const waiting = aliased(securityLog, 'w')
/**
 * How far the security log is sealed: the oldest entry that waits, the newest there is. Resets of two-step
 * verification that wait.
 */
export const pending = ({ now }: Platform) =>
  selectRows(
    {
      unsealedId: optional(waiting.id),
      unsealedTime: optional(waiting.time),
      newestId: sql<number | null>`(SELECT max(${securityLog.id}) FROM ${securityLog})`,
      mfaResets: sql<number>`(SELECT count(*) FROM ${mfaReset})`,
    },
    sql`FROM (SELECT 1) ask LEFT JOIN ${from(waiting)} ON ${waiting.id} = (SELECT ${securityLog.id}
      FROM ${securityLog} WHERE ${isDueForSeal(securityLog, now)} ORDER BY ${securityLog.id} LIMIT 1)`,
  )

const { pepper } = password
/** The names of the peppers that passwords were hashed with: one step in the index for each. */
export const peppersInUse = (_scope: Platform) =>
  statements.all<{ id: string }>(sql`WITH RECURSIVE used(id) AS (SELECT '' UNION ALL
      SELECT (SELECT ${pepper} FROM ${password} WHERE ${pepper} > used.id ORDER BY ${pepper} LIMIT 1)
      FROM used WHERE used.id IS NOT NULL)
    SELECT id FROM used WHERE id > ''`)

/** The last run of the clock's jobs; no row before the first. */
export const lastRun = (_scope: Platform) =>
  selectRows({ ran: clock.ran, failed: clock.failed }, sql`FROM ${clock} WHERE ${clock.id} = 1`)
/** Keeps that the clock's jobs have run, and which of them failed. */
export const recordRun = (job: JobScope, failed: readonly string[]) =>
  statements
    .insert(clock)
    .values({ id: 1, ran: job.now, failed })
    .onConflictDoUpdate({ target: clock.id, set: { ran: job.now, failed } })
