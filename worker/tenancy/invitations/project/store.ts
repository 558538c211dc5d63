import { type SQL, sql } from 'drizzle-orm'
import type { EnteredUnit, JobScope, UnitScope } from '../../../access/scope'
import { statements } from '../../../data/statements'
import type { UserId } from '../../../kit/id'
import type { ProjectRole } from '../../members/project/rules'

type Project = UnitScope<'project'>
/** Whether the invitation `i` is open at this time, as SQL. */
export const isInvitationOpen = (now: number): SQL => sql`(i.expires IS NULL OR i.expires > ${now})`

/** What a list of invitations to a project gives. */
export type ProjectInvitationRow = {
  readonly id: number
  readonly created: number
  readonly expires: number | null
  readonly reason: string
  readonly role: string
  readonly userId: UserId
  readonly userName: string
  readonly userEmail: string
  readonly creatorId: UserId
  readonly creatorName: string
  readonly creatorEmail: string
}
const invitationsWhere = ({ id, now }: Project, which: SQL) =>
  statements.all<ProjectInvitationRow>(sql`SELECT i.id, i.created, i.expires, i.reason, i.role, u.id AS "userId", u.name AS "userName", u.email AS "userEmail",
      c.id AS "creatorId", c.name AS "creatorName", c.email AS "creatorEmail"
    FROM project_invitation i JOIN user u ON u.id = i.user_id JOIN user c ON c.id = i.creator_id
    WHERE i.project_id = ${id} AND ${isInvitationOpen(now)} AND ${which} ORDER BY i.id`)
/** The open invitations to a project. */
export const projectInvitationsOf = (scope: Project) => invitationsWhere(scope, sql`TRUE`)
/** The one of this id. */
export const projectInvitationOf = (scope: Project, invitation: number) =>
  invitationsWhere(scope, sql`i.id = ${invitation}`)
/** The one for this person. */
export const projectInvitationFor = (scope: Project, who: SQL<UserId>) =>
  invitationsWhere(scope, sql`i.user_id = ${who}`)

/** What an invitation gives; `expires`: unix milliseconds. */
export type Terms = { readonly role: ProjectRole; readonly expires: number | null; readonly reason: string }
/**
 * Invites a person; an expired invitation makes way, an open one stays and nothing is written. The second
 * statement is the writing one.
 */
export const insertProjectInvitation = (
  { id, me, now }: EnteredUnit<'project'>,
  who: SQL<UserId>,
  { role, expires, reason }: Terms,
) => [
  statements.run(
    sql`DELETE FROM project_invitation WHERE project_id = ${id} AND user_id = ${who} AND expires <= ${now}`,
  ),
  statements.run(sql`INSERT INTO project_invitation (project_id, user_id, creator_id, role, reason, created, expires)
    SELECT ${id}, x.id, ${me}, ${role}, ${reason}, ${now}, ${expires} FROM (SELECT ${who} AS id) x WHERE x.id IS NOT NULL ON CONFLICT DO NOTHING`),
]
/** Whether the person has an open invitation to this project, as SQL. */
export const isInvited = ({ id, now }: Project, who: SQL<UserId>): SQL =>
  sql`EXISTS (SELECT 1 FROM project_invitation i WHERE i.project_id = ${id} AND i.user_id = ${who} AND ${isInvitationOpen(now)})`
/** Whom an open invitation of this project invites, as SQL; NULL where there is none. */
export const invitedBy = ({ id, now }: Project, invitation: number): SQL<UserId> =>
  sql`(SELECT i.user_id FROM project_invitation i WHERE i.id = ${invitation} AND i.project_id = ${id} AND ${isInvitationOpen(now)})`
/** Takes an open invitation of this project back. */
export const deleteProjectInvitation = ({ id, now }: EnteredUnit<'project'>, invitation: number) =>
  statements.run(
    sql`DELETE FROM project_invitation AS i WHERE id = ${invitation} AND project_id = ${id} AND ${isInvitationOpen(now)}`,
  )

/** Takes the invitations whose time is over. */
export const sweepProjectInvitations = ({ now }: JobScope) =>
  statements.run(sql`DELETE FROM project_invitation WHERE expires <= ${now}`)
