import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Id } from '../../kit/id'
import { user } from './account'
import { maintainer, organization, project } from './units'

/** The id of a piece of metadata; unique within its kind of owner. */
export type MetadataId = Id<'metadata'>

/**
 * Four tables of one form, so that each owner is a foreign key. Writing a key again keeps its id. Sorted by
 * `key` in byte order, which is SQLite's own.
 */
const metadataOf = (kind: 'user' | 'maintainer' | 'organization' | 'project', owner: () => AnySQLiteColumn) =>
  sqliteTable(
    `${kind}_metadata`,
    {
      id: integer().$type<MetadataId>().primaryKey({ autoIncrement: true }),
      unitId: integer(`${kind}_id`).notNull().references(owner),
      provider: text({ enum: ['user', 'system', 'maintainer'] }).notNull(),
      key: text().notNull(),
      value: text().notNull(),
      /** Unix milliseconds of the last writing. */
      timestamp: integer().notNull(),
    },
    (table) => [
      /** The list of an owner, in its order; and one value a key and provider. */
      uniqueIndex(`${kind}_metadata_one_a_key`).on(table.unitId, table.key, table.provider),
      check(`${kind}_metadata_provider`, sql`${table.provider} IN ('user', 'system', 'maintainer')`),
    ],
  )

/** Metadata of people. */
export const userMetadata = metadataOf('user', () => user.id)
/** Metadata of maintainers. */
export const maintainerMetadata = metadataOf('maintainer', () => maintainer.id)
/** Metadata of organizations. */
export const organizationMetadata = metadataOf('organization', () => organization.id)
/** Metadata of projects. */
export const projectMetadata = metadataOf('project', () => project.id)
