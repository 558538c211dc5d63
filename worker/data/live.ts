import { type Column, type SQL, sql } from 'drizzle-orm'
import type { Id, MaintainerId, OrganizationId, ProjectId, TokenId, UserId } from '../kit/id'
import type { InvitationId, JoinRequestId } from './tables/invitations'

/**
 * What counts as live, one predicate a noun: every statement that asks for it names one of these. Each takes
 * the table of the statement, aliased or not; `now` is unix milliseconds. A predicate stands in parentheses,
 * so that it may be negated and joined.
 */

/** A column whose values are of this type, or null. */
export type ColumnOf<Value> = Column & { readonly _: { readonly data: Value } }
/** The id tells the tables apart, so that a project's predicate takes no organization. */
type Identified<I extends Id<string>> = { readonly id: ColumnOf<I> }
type Deletable = { readonly deletedTime: Column }
type Expiring = { readonly expires: Column }

const isKept = ({ deletedTime }: Deletable): SQL => sql`${deletedTime} IS NULL`
/** Expiry is exclusive: what expires at this very millisecond has expired. */
const hasNotExpired = ({ expires }: Expiring, now: number): SQL =>
  sql`(${expires} IS NULL OR ${expires} > ${now})`

/** A maintainer that is not deleted. */
export const isLiveMaintainer = (maintainer: Identified<MaintainerId> & Deletable): SQL =>
  sql`(${isKept(maintainer)})`
/** An organization that is not deleted. */
export const isLiveOrganization = (organization: Identified<OrganizationId> & Deletable): SQL =>
  sql`(${isKept(organization)})`
/** A project that is neither deleted nor expired: at its expiry it counts as deleted. */
export const isLiveProject = (project: Identified<ProjectId> & Deletable & Expiring, now: number): SQL =>
  sql`(${isKept(project)} AND ${hasNotExpired(project, now)})`

/** A seat in a project (`project_member`) that has not expired. */
export const isLiveSeat = (
  seat: { readonly unitId: ColumnOf<ProjectId>; readonly role: Column } & Expiring,
  now: number,
): SQL => hasNotExpired(seat, now)
/** An invitation to a project that has not expired; those to maintainers and organizations never do. */
export const isLiveInvitation = (invitation: Identified<InvitationId> & Expiring, now: number): SQL =>
  hasNotExpired(invitation, now)
/** A request to join a project that has not expired. */
export const isLiveJoinRequest = (request: Identified<JoinRequestId> & Expiring, now: number): SQL =>
  hasNotExpired(request, now)

/** An account that is not deleted; it may be disabled. */
export const isLivePerson = (person: Identified<UserId> & Deletable): SQL => sql`(${isKept(person)})`
/** An account that may sign in: neither disabled nor deleted. */
export const isActivePerson = (
  person: Identified<UserId> & Deletable & { readonly isDisabled: Column },
): SQL => sql`(NOT ${person.isDisabled} AND ${isKept(person)})`
/** An account whose tokens work: one that may sign in and whose deletion nobody has asked for. */
export const isTokenHolder = (
  person: Identified<UserId> & Deletable & { readonly isDisabled: Column; readonly deletionDue: Column },
): SQL => sql`(${isActivePerson(person)} AND ${person.deletionDue} IS NULL)`

/** A session that has not reached its end; how long it may lie unused is the settings' to say. */
export const isLiveSession = (session: { readonly formerHash: Column } & Expiring, now: number): SQL =>
  sql`(${session.expires} > ${now})`
/** A token, whatever its kind, that is neither disabled nor expired. */
export const isLiveToken = (
  token: Identified<TokenId | Id<'project-token'>> & Expiring & { readonly isDisabled: Column },
  now: number,
): SQL => sql`(NOT ${token.isDisabled} AND ${hasNotExpired(token, now)})`
