import { type SQL, sql } from 'drizzle-orm'
import type { AccountScope, EnteredAccount, JobScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import { lastSeats } from '../../users/store'
import { PUT_OFF } from './rules'

type Owner = SQL<UserId> | UserId

/**
 * Where a person is the last: a live maintainer or organization; or the platform, as its last super admin.
 */
export type Blocker = {
  readonly unit: 'maintainer' | 'organization' | 'platform'
  readonly id: number | null
  readonly name: string
}

const blockers = (
  owner: Owner,
): SQL => sql`${lastSeats(owner)} UNION ALL SELECT 'platform', NULL, '' FROM user l WHERE l.id = ${owner} AND l.is_super_admin
  AND NOT EXISTS (SELECT 1 FROM user WHERE is_super_admin = 1 AND NOT is_disabled AND deletion_due IS NULL AND id <> ${owner})`
/** What keeps me from leaving. */
export const blockersOf = ({ me }: AccountScope) => statements.all<Blocker>(blockers(me))
/** Whether something keeps a person from leaving, as SQL. */
export const isBlocked = (owner: Owner): SQL => sql`EXISTS (${blockers(owner)})`
/** The names of what does, as SQL. */
export const blockerNames = (owner: Owner): SQL<string> =>
  sql`(SELECT group_concat(b.name, ', ') FROM (${blockers(owner)}) b WHERE b.name <> '')`

/** How much ends with my account. */
export const endsWith = ({ me, now }: AccountScope) =>
  statements.all<{
    maintainers: number
    organizations: number
    projects: number
    invitations: number
    tokens: number
    sessions: number
  }>(sql`SELECT
    (SELECT count(*) FROM maintainer_member m JOIN maintainer t ON t.id = m.maintainer_id WHERE m.user_id = ${me} AND t.deleted_time IS NULL) AS maintainers,
    (SELECT count(*) FROM organization_member m JOIN organization t ON t.id = m.organization_id WHERE m.user_id = ${me} AND t.deleted_time IS NULL) AS organizations,
    (SELECT count(*) FROM project_member m JOIN project t ON t.id = m.project_id WHERE m.user_id = ${me} AND t.deleted_time IS NULL
      AND (t.expires IS NULL OR t.expires > ${now}) AND (m.expires IS NULL OR m.expires > ${now})) AS projects,
    (SELECT count(*) FROM maintainer_invitation WHERE user_id = ${me}) + (SELECT count(*) FROM organization_invitation WHERE user_id = ${me})
      + (SELECT count(*) FROM project_invitation WHERE user_id = ${me} AND (expires IS NULL OR expires > ${now})) AS invitations,
    (SELECT count(*) FROM management_token WHERE user_id = ${me} AND expires > ${now} AND NOT is_disabled) AS tokens,
    (SELECT count(*) FROM session WHERE user_id = ${me} AND expires > ${now}) AS sessions`)

/** Sets when my account is erased. */
export const schedule = ({ me, now }: EnteredAccount, due: number) =>
  statements.run(
    sql`UPDATE user SET deletion_asked = ${now}, deletion_due = ${due}, deletion_cancelled = NULL WHERE id = ${me}`,
  )

const AT_ONCE = 20
/** Accounts whose time has come, the longest waiting first, and whether somebody depends on them. */
export const dueDeletions = ({ now }: JobScope) =>
  statements.all<{
    userId: UserId
    isBlocked: 0 | 1
  }>(sql`SELECT d.id AS "userId", ${isBlocked(sql`d.id`)} AS "isBlocked"
    FROM user d WHERE d.deletion_due <= ${now} ORDER BY d.deletion_due LIMIT ${AT_ONCE}`)
/** Whether an account is not due (any more), as SQL. */
export const isNotDue = ({ now }: JobScope, owner: UserId): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM user WHERE id = ${owner} AND deletion_due <= ${now})`
/** Lets an account wait longer. */
export const putOff = ({ now }: JobScope, owner: UserId) =>
  statements.run(sql`UPDATE user SET deletion_due = ${now + PUT_OFF} WHERE id = ${owner}`)
