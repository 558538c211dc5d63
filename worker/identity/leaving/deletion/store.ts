import { eq, type SQL, sql } from 'drizzle-orm'
import type { AccountScope, EnteredAccount, JobScope } from '../../../access/scope'
import {
  isLiveInvitation,
  isLiveMaintainer,
  isLiveOrganization,
  isLiveProject,
  isLiveSeat,
  isLiveSession,
  isLiveToken,
} from '../../../data/live'
import { aliased, from, type RowOf, selected, selectRows } from '../../../data/rows'
import { statements } from '../../../data/statements'
import { session, user } from '../../../data/tables/account'
import {
  maintainerInvitation,
  organizationInvitation,
  projectInvitation,
} from '../../../data/tables/invitations'
import { maintainerMember, organizationMember, projectMember } from '../../../data/tables/members'
import { managementToken } from '../../../data/tables/tokens'
import { maintainer, organization, project } from '../../../data/tables/units'
import type { UserId } from '../../../kit/id'
import { type LastSeat, lastSeats } from '../../users/store'
import { addressKeys } from '../../users/traceStore'
import { PUT_OFF } from './rules'

type Owner = SQL<UserId> | UserId

const platformSeat = {
  unit: sql<'platform'>`'platform'`,
  id: sql<null>`NULL`,
  name: sql<string>`''`,
} satisfies Record<keyof LastSeat, SQL>
/**
 * Where a person is the last: a live maintainer or organization; or the platform, as its last super admin.
 */
export type Blocker = LastSeat | RowOf<typeof platformSeat>

const [l, a] = [aliased(user, 'l'), aliased(user, 'a')]
const blockers = (owner: Owner): SQL => sql`${lastSeats(owner)}
  UNION ALL SELECT ${selected(platformSeat)} FROM ${from(l)} WHERE ${l.id} = ${owner} AND ${l.isSuperAdmin}
    AND NOT EXISTS (SELECT 1 FROM ${from(a)} WHERE ${a.isSuperAdmin} = 1 AND NOT ${a.isDisabled}
      AND ${a.deletionDue} IS NULL AND ${a.id} <> ${owner})`
/** What keeps me from leaving. */
export const blockersOf = ({ me }: AccountScope) => statements.all<Blocker>(blockers(me))
/** Whether something keeps a person from leaving, as SQL. */
export const isBlocked = (owner: Owner): SQL => sql`EXISTS (${blockers(owner)})`
/** The names of what does, as SQL. */
export const blockerNames = (owner: Owner): SQL<string> =>
  sql`(SELECT group_concat(b.name, ', ') FROM (${blockers(owner)}) b WHERE b.name <> '')`

const countOf = (rows: SQL) => sql<number>`(SELECT count(*) ${rows})`
const [mm, om, pm] = [maintainerMember, organizationMember, projectMember]
const [mi, oi, pi] = [maintainerInvitation, organizationInvitation, projectInvitation]
const token = managementToken
/** How much ends with my account. */
export const endsWith = ({ me, now }: AccountScope) =>
  selectRows(
    {
      maintainers: countOf(sql`FROM ${mm} JOIN ${maintainer} ON ${maintainer.id} = ${mm.unitId}
        WHERE ${mm.userId} = ${me} AND ${isLiveMaintainer(maintainer)}`),
      organizations: countOf(sql`FROM ${om} JOIN ${organization} ON ${organization.id} = ${om.unitId}
        WHERE ${om.userId} = ${me} AND ${isLiveOrganization(organization)}`),
      projects: countOf(sql`FROM ${pm} JOIN ${project} ON ${project.id} = ${pm.unitId}
        WHERE ${pm.userId} = ${me} AND ${isLiveProject(project, now)} AND ${isLiveSeat(pm, now)}`),
      invitations: sql<number>`${countOf(sql`FROM ${mi} WHERE ${mi.userId} = ${me}`)}
        + ${countOf(sql`FROM ${oi} WHERE ${oi.userId} = ${me}`)}
        + ${countOf(sql`FROM ${pi} WHERE ${pi.userId} = ${me} AND ${isLiveInvitation(pi, now)}`)}`,
      tokens: countOf(sql`FROM ${token} WHERE ${token.userId} = ${me} AND ${isLiveToken(token, now)}`),
      sessions: countOf(
        sql`FROM ${session} WHERE ${session.userId} = ${me} AND ${isLiveSession(session, now)}`,
      ),
    },
    sql``,
  )

/** Sets when my account is erased. */
export const schedule = ({ me, now }: EnteredAccount, due: number) =>
  statements
    .update(user)
    .set({ deletionAsked: now, deletionDue: due, deletionCancelled: null })
    .where(eq(user.id, me))

const d = aliased(user, 'd')
const AT_ONCE = 20
/** Accounts whose time has come, the longest waiting first, and whether somebody depends on them. */
export const dueDeletions = ({ now }: JobScope) =>
  selectRows(
    {
      userId: d.id,
      isBlocked: sql<0 | 1>`${isBlocked(sql`${d.id}`)}`,
      keys: addressKeys(sql`${d.id}`),
    },
    sql`FROM ${from(d)} WHERE ${d.deletionDue} <= ${now} ORDER BY ${d.deletionDue} LIMIT ${AT_ONCE}`,
  )
/** Whether an account is not due (any more), as SQL. */
export const isNotDue = ({ now }: JobScope, owner: UserId): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM ${from(d)} WHERE ${d.id} = ${owner} AND ${d.deletionDue} <= ${now})`
/** Lets an account wait longer. */
export const putOff = ({ now }: JobScope, owner: UserId) =>
  statements
    .update(user)
    .set({ deletionDue: now + PUT_OFF })
    .where(eq(user.id, owner))
