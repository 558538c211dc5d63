import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MaintainerId, OrganizationId, ProjectId } from '../../kit/id'

/**
 * All times are unix milliseconds. Deleted rows stay, for the audit trail: every query but the
 * deleted-projects page asks for live ones.
 */
const flag = () => integer({ mode: 'boolean' }).notNull()
const connection = () => integer()

/** The platform's owner or a partner: looks after its organizations. */
export const maintainer = sqliteTable('maintainer', {
  id: integer().$type<MaintainerId>().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  created: integer().notNull(),
  /** Stored and echoed, otherwise unused: there is no data side here. */
  defaultConnectionMysqlId: connection(),
  defaultConnectionRedshiftId: connection(),
  defaultConnectionSnowflakeId: connection(),
  defaultConnectionSynapseId: connection(),
  defaultConnectionExasolId: connection(),
  defaultConnectionTeradataId: connection(),
  defaultConnectionBigqueryId: connection(),
  defaultFileStorageId: connection(),
  zendeskUrl: text(),
  deletedTime: integer(),
})

/** A customer: has projects. */
export const organization = sqliteTable(
  'organization',
  {
    id: integer().$type<OrganizationId>().primaryKey({ autoIncrement: true }),
    maintainerId: integer()
      .$type<MaintainerId>()
      .notNull()
      .references(() => maintainer.id),
    name: text().notNull(),
    created: integer().notNull(),
    allowAutoJoin: flag().default(true),
    mfaRequired: flag().default(false),
    /** `''` is none. */
    crmId: text().notNull().default(''),
    activityCenterProjectId: integer()
      .$type<ProjectId>()
      .references((): AnySQLiteColumn => project.id),
    deletedTime: integer(),
  },
  (table) => [
    /** Live organizations of a maintainer: the list, and "has organizations". */
    index('organization_by_maintainer').on(table.maintainerId).where(sql`${table.deletedTime} IS NULL`),
    /** Which organization points to a project that goes. */
    index('organization_by_activity_center')
      .on(table.activityCenterProjectId)
      .where(sql`${table.activityCenterProjectId} IS NOT NULL`),
  ],
)

/**
 * A project. Live while `deletedTime` is null and `expires` (if any) lies ahead; an expired one counts as
 * deleted at that instant.
 */
export const project = sqliteTable(
  'project',
  {
    id: integer().$type<ProjectId>().primaryKey({ autoIncrement: true }),
    organizationId: integer()
      .$type<OrganizationId>()
      .notNull()
      .references(() => organization.id),
    name: text().notNull(),
    /** A template's id as a label: nothing hangs on it once the project is made. */
    type: text().notNull(),
    created: integer().notNull(),
    expires: integer(),
    defaultBackend: text().notNull(),
    hasTryModeOn: flag().default(false),
    isDisabled: flag().default(false),
    disableReason: text().notNull().default(''),
    estimatedEndTime: integer(),
    billedMonthlyPrice: integer(),
    dataRetentionTimeInDays: integer().notNull().default(7),
    timezone: text(),
    /** Sum of the credit entries, in hundred-millionths of a credit. */
    purchasedCredits: integer().notNull().default(0),
    /** The `expires` that people have been told of a week ahead; another one is told anew. */
    expiryTold: integer(),
    deletedTime: integer(),
    purgedTime: integer(),
  },
  (table) => [
    /** Projects of an organization: the list, counts, and what is deleted in it. */
    index('project_by_organization').on(table.organizationId, table.deletedTime),
    /** The sweep. */
    index('project_by_expiry')
      .on(table.expires)
      .where(sql`${table.expires} IS NOT NULL AND ${table.deletedTime} IS NULL`),
    /** The mails a week ahead. */
    index('project_to_tell')
      .on(table.expires)
      .where(
        sql`${table.expires} IS NOT NULL AND ${table.deletedTime} IS NULL AND ${table.expiryTold} IS NOT ${table.expires}`,
      ),
    /** Deleted projects, newest first. */
    index('project_by_deletion').on(table.deletedTime).where(sql`${table.deletedTime} IS NOT NULL`),
    /** The same, those of one name. */
    index('project_by_name_and_deletion')
      .on(table.name, table.deletedTime)
      .where(sql`${table.deletedTime} IS NOT NULL`),
    /** Deleted projects whose 60 days are over. */
    index('project_to_purge')
      .on(table.deletedTime)
      .where(sql`${table.deletedTime} IS NOT NULL AND ${table.purgedTime} IS NULL`),
    check(
      'project_is_deleted_before_purged',
      sql`${table.purgedTime} IS NULL OR ${table.deletedTime} IS NOT NULL`,
    ),
  ],
)
