import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Id, MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import { user } from './account'
import { maintainer, organization, project } from './units'

/**
 * Invitations and requests: a row is open, or gone. The unique index keeps one of each a person and unit;
 * that a member has neither is kept by the batch that seats them. Times are unix milliseconds. One whose
 * `expires` has passed is none.
 */
const person = () =>
  integer()
    .$type<UserId>()
    .notNull()
    .references((): AnySQLiteColumn => user.id)

/** The id of an invitation; unique within its kind. */
export type InvitationId = Id<'invitation'>

const flatInvitation = <Unit extends number>(
  kind: 'maintainer' | 'organization',
  unit: () => AnySQLiteColumn,
) =>
  sqliteTable(
    `${kind}_invitation`,
    {
      id: integer().$type<InvitationId>().primaryKey({ autoIncrement: true }),
      unitId: integer(`${kind}_id`).$type<Unit>().notNull().references(unit),
      userId: person(),
      creatorId: person(),
      created: integer().notNull(),
    },
    (table) => [
      uniqueIndex(`${kind}_invitation_one_a_person`).on(table.unitId, table.userId),
      /** My invitations. */
      index(`${kind}_invitation_by_user`).on(table.userId),
      /** Those that I have sent, for the export. */
      index(`${kind}_invitation_by_creator`).on(table.creatorId),
    ],
  )

/** Invitations to a maintainer. */
export const maintainerInvitation = flatInvitation<MaintainerId>('maintainer', () => maintainer.id)
/** Invitations to an organization. */
export const organizationInvitation = flatInvitation<OrganizationId>('organization', () => organization.id)

const projectId = () =>
  integer('project_id')
    .$type<ProjectId>()
    .notNull()
    .references(() => project.id)

/** Invitations to a project: role, reason and the end of the access go into the membership as they are. */
export const projectInvitation = sqliteTable(
  'project_invitation',
  {
    id: integer().$type<InvitationId>().primaryKey({ autoIncrement: true }),
    unitId: projectId(),
    userId: person(),
    creatorId: person(),
    role: text().notNull(),
    reason: text().notNull().default(''),
    created: integer().notNull(),
    expires: integer(),
  },
  (table) => [
    uniqueIndex('project_invitation_one_a_person').on(table.unitId, table.userId),
    /** My invitations. */
    index('project_invitation_by_user').on(table.userId),
    /** Those that I have sent, for the export. */
    index('project_invitation_by_creator').on(table.creatorId),
    /** The sweep. */
    index('project_invitation_by_expiry').on(table.expires).where(sql`${table.expires} IS NOT NULL`),
  ],
)

/** The id of a request to join a project. */
export type JoinRequestId = Id<'join-request'>

/** Requests to join a project. */
export const joinRequest = sqliteTable(
  'join_request',
  {
    id: integer().$type<JoinRequestId>().primaryKey({ autoIncrement: true }),
    unitId: projectId(),
    userId: person(),
    reason: text().notNull().default(''),
    created: integer().notNull(),
    expires: integer(),
  },
  (table) => [
    uniqueIndex('join_request_one_a_person').on(table.unitId, table.userId),
    /** My requests. */
    index('join_request_by_user').on(table.userId),
    /** The sweep. */
    index('join_request_by_expiry').on(table.expires).where(sql`${table.expires} IS NOT NULL`),
  ],
)
