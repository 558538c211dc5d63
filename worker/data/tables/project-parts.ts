import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Id, MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import { user } from './account'
import { projectTemplate } from './features'
import { maintainer, organization, project } from './units'

const projectId = () =>
  integer()
    .$type<ProjectId>()
    .notNull()
    .references(() => project.id)

/** Limits of a project: soft, exceeding one tells people. */
export const projectLimit = sqliteTable(
  'project_limit',
  {
    projectId: projectId(),
    name: text().notNull(),
    value: integer().notNull(),
    /** How many percent of it people have been told are used: 0, 80 or 100. */
    told: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
)
/** Metrics as the operator's services report them. */
export const projectMetric = sqliteTable(
  'project_metric',
  { projectId: projectId(), name: text().notNull(), value: integer().notNull() },
  (table) => [primaryKey({ columns: [table.projectId, table.name] })],
)

/** Credits given to a pay-as-you-go project. */
export const creditEntry = sqliteTable(
  'credit_entry',
  {
    id: integer().$type<Id<'credit-entry'>>().primaryKey({ autoIncrement: true }),
    projectId: projectId(),
    /** In hundred-millionths of a credit, so that sums are exact. */
    amount: integer().notNull(),
    description: text().notNull(),
    /** Unix milliseconds. */
    created: integer().notNull(),
  },
  (table) => [index('credit_entry_by_project').on(table.projectId)],
)

/** A code that makes one project for one person. Times are unix milliseconds. */
export const promoCode = sqliteTable(
  'promo_code',
  {
    id: integer().$type<Id<'promo-code'>>().primaryKey({ autoIncrement: true }),
    code: text().notNull(),
    maintainerId: integer()
      .$type<MaintainerId>()
      .notNull()
      .references(() => maintainer.id),
    organizationId: integer()
      .$type<OrganizationId>()
      .notNull()
      .references(() => organization.id),
    templateId: text()
      .notNull()
      .references(() => projectTemplate.id),
    created: integer().notNull(),
    expires: integer().notNull(),
    usedBy: integer()
      .$type<UserId>()
      .references(() => user.id),
    usedAt: integer(),
    projectId: integer()
      .$type<ProjectId>()
      .references(() => project.id),
  },
  (table) => [
    uniqueIndex('promo_code_by_code').on(table.code),
    /** A maintainer's codes, oldest first. */
    index('promo_code_by_maintainer').on(table.maintainerId),
    /** The codes I have used. */
    index('promo_code_by_user').on(table.usedBy).where(sql`${table.usedBy} IS NOT NULL`),
    check('promo_code_is_used_or_not', sql`(${table.usedBy} IS NULL) = (${table.usedAt} IS NULL)`),
  ],
)
