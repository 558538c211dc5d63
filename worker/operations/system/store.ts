import { type SQL, sql } from 'drizzle-orm'
import type { JobScope, UnitScope } from '../../access/scope'
import { statements } from '../../data/statements'

type Platform = UnitScope<'platform'>

const MOST_COUNTED = 10_000
const countOf = (live: SQL) => sql`(SELECT count(*) FROM (SELECT 1 FROM ${live} LIMIT ${MOST_COUNTED}))`
/** How many there are of everything, counted up to 10,000: each list is read no farther. */
export const counts = ({ now }: Platform) =>
  statements.all<{ people: number; maintainers: number; organizations: number; projects: number }>(sql`SELECT
    ${countOf(sql`user WHERE deleted_time IS NULL`)} AS people, ${countOf(sql`maintainer WHERE deleted_time IS NULL`)} AS maintainers,
    ${countOf(sql`organization WHERE deleted_time IS NULL`)} AS organizations,
    ${countOf(sql`project WHERE deleted_time IS NULL AND (expires IS NULL OR expires > ${now})`)} AS projects`)

/** Who may do everything here, as far as they can sign in. */
export const superAdmins = (_scope: Platform) =>
  statements.all<{ id: number; name: string; email: string; mfaEnabled: 0 | 1 }>(
    sql`SELECT id, name, email, mfa_enabled AS "mfaEnabled" FROM user WHERE is_super_admin = 1 AND NOT is_disabled ORDER BY id`,
  )

/**
 * How far the security log is sealed: the oldest entry that waits, the newest there is. Resets of two-step
 * verification that wait.
 */
export const pending = (_scope: Platform) =>
  statements.all<{
    unsealedId: number | null
    unsealedTime: number | null
    newestId: number | null
    mfaResets: number
  }>(sql`SELECT
    w.id AS "unsealedId", w.time AS "unsealedTime", (SELECT max(id) FROM security_log) AS "newestId", (SELECT count(*) FROM mfa_reset) AS "mfaResets"
    FROM (SELECT 1) ask LEFT JOIN security_log w ON w.id = (SELECT id FROM security_log WHERE sequence IS NULL ORDER BY id LIMIT 1)`)

/** The names of the peppers that passwords were hashed with: one step in the index for each. */
export const peppersInUse = (_scope: Platform) =>
  statements.all<{ id: string }>(sql`WITH RECURSIVE used(id) AS (SELECT '' UNION ALL
      SELECT (SELECT pepper FROM password WHERE pepper > used.id ORDER BY pepper LIMIT 1) FROM used WHERE used.id IS NOT NULL)
    SELECT id FROM used WHERE id > ''`)

/** The last run of the clock's jobs; no row before the first. */
export const lastRun = (_scope: Platform) =>
  statements.all<{ ran: number; failed: string }>(sql`SELECT ran, failed FROM clock WHERE id = 1`)
/** Keeps that the clock's jobs have run, and which of them failed. */
export const recordRun = (job: JobScope, failed: readonly string[]) =>
  statements.run(sql`INSERT INTO clock (id, ran, failed) VALUES (1, ${job.now}, ${JSON.stringify(failed)})
    ON CONFLICT (id) DO UPDATE SET ran = excluded.ran, failed = excluded.failed`)
