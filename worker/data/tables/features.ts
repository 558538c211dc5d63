import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { FeatureId, ProjectId, UserId } from '../../kit/id'
import { user } from './account'
import { project } from './units'

/**
 * A switch that can be given to people (`admin`), to projects and templates (`project`), or that stands for
 * itself (`global`).
 */
export const feature = sqliteTable(
  'feature',
  {
    id: integer().$type<FeatureId>().primaryKey({ autoIncrement: true }),
    /** Free text, case-sensitive; dots occur. */
    name: text().notNull(),
    type: text({ enum: ['admin', 'project', 'global'] }).notNull(),
    title: text().notNull(),
    description: text().notNull(),
    canBeManageByAdmin: integer({ mode: 'boolean' }).notNull().default(false),
    canBeManagedViaApi: integer('can_be_managed_via_api', { mode: 'boolean' }).notNull().default(true),
    /** Unix milliseconds. */
    created: integer().notNull(),
  },
  (table) => [
    uniqueIndex('feature_by_name').on(table.name),
    check('feature_type', sql`${table.type} IN ('admin', 'project', 'global')`),
  ],
)

const featureId = () =>
  integer()
    .$type<FeatureId>()
    .notNull()
    .references(() => feature.id)

/** Features of people; the id keeps the order of giving. */
export const userFeature = sqliteTable(
  'user_feature',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: integer()
      .$type<UserId>()
      .notNull()
      .references(() => user.id),
    featureId: featureId(),
  },
  (table) => [
    uniqueIndex('user_feature_once').on(table.userId, table.featureId),
    /** Holders of a feature. */
    index('user_feature_by_feature').on(table.featureId),
  ],
)

/** Features of projects; the id keeps the order of giving. */
export const projectFeature = sqliteTable(
  'project_feature',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    projectId: integer()
      .$type<ProjectId>()
      .notNull()
      .references(() => project.id),
    featureId: featureId(),
  },
  (table) => [
    uniqueIndex('project_feature_once').on(table.projectId, table.featureId),
    /** Holders of a feature. */
    index('project_feature_by_feature').on(table.featureId),
  ],
)

/** What a new project is made from. */
export const projectTemplate = sqliteTable('project_template', {
  id: text().primaryKey(),
  /** Place in the list. */
  position: integer().notNull(),
  name: text().notNull(),
  description: text().notNull(),
  expirationDays: integer(),
  billedMonthlyPrice: integer(),
  hasTryModeOn: integer({ mode: 'boolean' }).notNull().default(false),
  defaultBackend: text().notNull().default('snowflake'),
  isHidden: integer({ mode: 'boolean' }).notNull().default(false),
})

const templateId = () =>
  text()
    .notNull()
    .references(() => projectTemplate.id)

/** Features that a project made from the template begins with. */
export const templateFeature = sqliteTable(
  'template_feature',
  { id: integer().primaryKey({ autoIncrement: true }), templateId: templateId(), featureId: featureId() },
  (table) => [
    uniqueIndex('template_feature_once').on(table.templateId, table.featureId),
    index('template_feature_by_feature').on(table.featureId),
  ],
)
/** Limits that a project made from the template begins with. */
export const templateLimit = sqliteTable(
  'template_limit',
  { templateId: templateId(), name: text().notNull(), value: integer().notNull() },
  (table) => [primaryKey({ columns: [table.templateId, table.name] })],
)
