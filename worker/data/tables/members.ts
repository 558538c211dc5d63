import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import { projectRoles } from '../roles'
import { user } from './account'
import { maintainer, organization, project } from './units'

/**
 * Memberships: three tables, since they never inherit. Times are unix milliseconds. The primary key serves
 * "is a member" and the list.
 */
const person = () =>
  integer()
    .$type<UserId>()
    .references((): AnySQLiteColumn => user.id)

/**
 * Members of a maintainer or of an organization: all are equal. `unitId` has the same name in every table, so
 * that one store serves both.
 */
const flatMember = <Id extends number>(kind: 'maintainer' | 'organization', unit: () => AnySQLiteColumn) =>
  sqliteTable(
    `${kind}_member`,
    {
      unitId: integer(`${kind}_id`).$type<Id>().notNull().references(unit),
      userId: person().notNull(),
      created: integer().notNull(),
      /** Whose invitation brought them; null for whoever was added, joined or made the unit. */
      invitorId: person(),
    },
    (table) => [
      primaryKey({ columns: [table.unitId, table.userId] }),
      /** The units of a person. */
      index(`${kind}_member_by_user`).on(table.userId),
      /** Whose invitations these were, when that person's account goes. */
      index(`${kind}_member_by_invitor`).on(table.invitorId).where(sql`${table.invitorId} IS NOT NULL`),
    ],
  )

/** Members of a maintainer. */
export const maintainerMember = flatMember<MaintainerId>('maintainer', () => maintainer.id)
/** Members of an organization. */
export const organizationMember = flatMember<OrganizationId>('organization', () => organization.id)

/** Members of a project, each with one role. A membership whose `expires` has passed is none. */
export const projectMember = sqliteTable(
  'project_member',
  {
    unitId: integer('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => project.id),
    userId: person().notNull(),
    role: text({ enum: projectRoles }).notNull(),
    created: integer().notNull(),
    expires: integer(),
    reason: text().notNull().default(''),
    invitorId: person(),
    /** Who added them or approved their request; oneself when joined. */
    approverId: person(),
  },
  (table) => [
    primaryKey({ columns: [table.unitId, table.userId] }),
    /** The projects of a person. */
    index('project_member_by_user').on(table.userId),
    /** The sweep. */
    index('project_member_by_expiry').on(table.expires).where(sql`${table.expires} IS NOT NULL`),
    check(
      'project_member_role',
      sql`${table.role} IN (${sql.raw(projectRoles.map((role) => `'${role}'`).join(', '))})`,
    ),
  ],
)

/** Who approves merge requests of a project. */
export const reviewer = sqliteTable(
  'reviewer',
  {
    projectId: integer()
      .$type<ProjectId>()
      .notNull()
      .references(() => project.id),
    userId: person().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.userId] }),
    /** What a person reviews, when the account goes. */
    index('reviewer_by_user').on(table.userId),
  ],
)
