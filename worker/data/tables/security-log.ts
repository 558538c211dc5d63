import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { MaintainerId, OrganizationId, ProjectId, TokenId, UserId } from '../../kit/id'
import { user } from './account'

/**
 * Append-only: triggers refuse every other change than those named here. An entry is written unsealed in the
 * batch of its change (what was tried in vain is counted in it until its hour is over); the sealer gives it its
 * place in the chains that it belongs to; an erasure empties its personal fields.
 */
export const securityLog = sqliteTable(
  'security_log',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** Whose account it happened to; null for what an application did to nobody. */
    userId: integer()
      .$type<UserId>()
      .references(() => user.id),
    /** Who did it, when that was somebody else. */
    actorId: integer().$type<UserId>(),
    /** The application token that did it, when it was no person. */
    applicationTokenId: integer().$type<TokenId>(),
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
     * HMACs of the personal fields, one of whence it came (network, browser, system) and one of `data`, with a
     * dot between: when the fields are erased the chain still holds.
     */
    personalHash: text(),
    /** Its place in the chain of all entries, from 1; null: not sealed yet, nor is any other place given. */
    platformSequence: integer(),
    /** Its place in the account's chain, and in those of its units: null where it belongs to none. */
    sequence: integer(),
    maintainerSequence: integer(),
    organizationSequence: integer(),
    projectSequence: integer(),
    /** The hash of the entry before it in the account's chain. */
    previousHash: text(),
    /** HMAC of everything else that stands here, under a key that the database never holds. */
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
    /** An account's sign-ins and what it tried in vain, by time: for the picture of a month, and to count. */
    index('security_log_sign_ins')
      .on(table.userId, table.time)
      .where(
        sql`${table.kind} IN ('session.started', 'sign-in.failed', 'identity.confirmation-failed', 'act.denied')`,
      ),
    uniqueIndex('security_log_by_sequence').on(table.userId, table.sequence),
    uniqueIndex('security_log_by_platform_sequence').on(table.platformSequence),
    /** What the sealer has still to do. */
    index('security_log_unsealed').on(table.id).where(sql`${table.platformSequence} IS NULL`),
  ],
)

/**
 * The end of each chain of the log: of an account, a maintainer, an organization, a project, and of all
 * entries (`platform`, owner 0). Beside the entries, so that a missing newest one is found.
 */
export const securityLogChain = sqliteTable(
  'security_log_chain',
  {
    kind: text({ enum: ['account', 'maintainer', 'organization', 'project', 'platform'] }).notNull(),
    /** The id of the account or unit. */
    ownerId: integer().notNull(),
    /** How many entries are sealed: the place of the newest. */
    sequence: integer().notNull(),
    /** The hash of the newest. */
    hash: text().notNull(),
    /** HMAC of the four above: nobody else can say where a chain ends. */
    seal: text().notNull(),
    /** How far it was kept outside of the database, in KV, and when (unix milliseconds; at first: its begin). */
    keptSequence: integer().notNull().default(0),
    kept: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.ownerId] }),
    /** Whose end is to be kept next. */
    index('security_log_chain_to_keep').on(table.kept).where(sql`${table.keptSequence} < ${table.sequence}`),
  ],
)
