import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { MaintainerId, OrganizationId, ProjectId, UserId } from '../../kit/id'
import { user } from './account'

/**
 * Append-only. An entry is written unsealed in the batch of its change; the sealer gives it its place in the
 * account's chain.
 */
export const securityLog = sqliteTable(
  'security_log',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** Whose account it happened to. */
    userId: integer()
      .$type<UserId>()
      .notNull()
      .references(() => user.id),
    /** Who did it, when that was somebody else. */
    actorId: integer().$type<UserId>(),
    /**
     * Where it happened, so that the members of that unit see it in the unit's log; null for one's own
     * account. No foreign keys: the log outlives everything.
     */
    maintainerId: integer().$type<MaintainerId>(),
    organizationId: integer().$type<OrganizationId>(),
    projectId: integer().$type<ProjectId>(),
    kind: text().notNull(),
    /** Unix milliseconds. */
    time: integer().notNull(),
    network: text().notNull(),
    browser: text().notNull(),
    system: text().notNull(),
    /** JSON object: names and ids as they were, never a secret. */
    data: text({ mode: 'json' }).$type<Record<string, string | number | boolean | null>>().notNull(),
    /**
     * SHA-256 of the personal fields (network, browser, system, data), set by the sealer: when they are
     * erased the chain still holds.
     */
    personalHash: text(),
    /** The place in the account's chain, from 1. */
    sequence: integer(),
    previousHash: text(),
    hash: text(),
    /**
     * When its personal fields went with a person, in unix milliseconds; null: they are as they were written.
     * Of such an entry nobody compares the hash of those fields.
     */
    erased: integer(),
  },
  (table) => [
    /** An account's log, newest first. */
    index('security_log_by_user').on(table.userId, table.id),
    /** What a person did to others: their network and browser stand there. */
    index('security_log_by_actor').on(table.actorId).where(sql`${table.actorId} IS NOT NULL`),
    /** A unit's log, newest first. */
    index('security_log_by_maintainer')
      .on(table.maintainerId, table.id)
      .where(sql`${table.maintainerId} IS NOT NULL`),
    index('security_log_by_organization')
      .on(table.organizationId, table.id)
      .where(sql`${table.organizationId} IS NOT NULL`),
    index('security_log_by_project').on(table.projectId, table.id).where(sql`${table.projectId} IS NOT NULL`),
    /** An account's sign-ins, by time: for the picture of a month. */
    index('security_log_sign_ins')
      .on(table.userId, table.time)
      .where(sql`${table.kind} IN ('session.started', 'sign-in.failed')`),
    uniqueIndex('security_log_by_sequence').on(table.userId, table.sequence),
    /** What the sealer has still to do. */
    index('security_log_unsealed').on(table.id).where(sql`${table.sequence} IS NULL`),
  ],
)
