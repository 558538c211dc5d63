import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Id, ProjectId, SessionId, TokenId, UserId } from '../../kit/id'
import { user } from './account'
import { project } from './units'

const hash = () => text().notNull()
/** A JSON list of texts. */
const list = () => text({ mode: 'json' }).$type<readonly string[]>().notNull().default([])

/**
 * A range of addresses that a token may come from: as it was written, and its ends as 32 hex digits
 * (kit/network.ts).
 */
export type IpRange = { readonly range: string; readonly from: string; readonly to: string }

/**
 * What opens `/manage/*`: a person's management tokens (`admin`) and session tokens, and application tokens
 * (`super`); and what opens a person's own account: personal access tokens (`personal`). Times are unix
 * milliseconds.
 */
export const managementToken = sqliteTable(
  'management_token',
  {
    id: integer().$type<TokenId>().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ['admin', 'session', 'super', 'personal'] }).notNull(),
    /** SHA-256 of the whole value. */
    hash: hash(),
    /** Whose token it is; null for an application's. */
    userId: integer()
      .$type<UserId>()
      .references(() => user.id),
    /** Who made it. */
    creatorId: integer()
      .$type<UserId>()
      .notNull()
      .references(() => user.id),
    description: text().notNull(),
    /** What an application token opens. */
    scopes: list(),
    /**
     * What a person gave a token of theirs: `manage:read`, `organization:<id>`, `account:read`, ...; a
     * management token without any may all that they may.
     */
    restrictions: list(),
    /** Where it may come from; empty: anywhere. */
    ipRanges: text({ mode: 'json' }).$type<readonly IpRange[]>().notNull().default([]),
    isDisabled: integer({ mode: 'boolean' }).notNull().default(false),
    created: integer().notNull(),
    /** Null: never expires (applications only). */
    expires: integer(),
    lastUsed: integer(),
    lastNetwork: text(),
    /**
     * Which of its scopes were ever used, with `manage:read` or `manage:write` for what it looked at or
     * changed: for the advice to narrow it.
     */
    usedScopes: list(),
    /** What a session token was made with, and goes with (a trigger sees to it): one of these two. */
    parentTokenId: integer().$type<TokenId>(),
    parentSessionId: integer().$type<SessionId>(),
    /** How many days ahead its person was last told that it expires. */
    toldDaysAhead: integer(),
  },
  (table) => [
    uniqueIndex('management_token_by_hash').on(table.hash),
    /** The tokens of a person: the list, and ending all of them. */
    index('management_token_by_user').on(table.userId),
    /** The session tokens that go with a token or a session. */
    index('management_token_by_parent')
      .on(table.parentTokenId)
      .where(sql`${table.parentTokenId} IS NOT NULL`),
    index('management_token_by_parent_session')
      .on(table.parentSessionId)
      .where(sql`${table.parentSessionId} IS NOT NULL`),
    /** The sweep of what has expired, and the mails ahead. */
    index('management_token_by_expiry').on(table.expires),
    check('management_token_kind', sql`${table.kind} IN ('admin', 'session', 'super', 'personal')`),
    check('management_token_has_a_person', sql`(${table.kind} = 'super') = (${table.userId} IS NULL)`),
    check('management_token_expires', sql`${table.kind} = 'super' OR ${table.expires} IS NOT NULL`),
    check(
      'management_token_lists',
      sql`json_valid(${table.scopes}) AND json_valid(${table.restrictions}) AND json_valid(${table.ipRanges}) AND json_valid(${table.usedScopes})`,
    ),
  ],
)

/** Tokens of the data side: made and listed here, not accepted here. */
export const projectToken = sqliteTable(
  'project_token',
  {
    id: integer().$type<Id<'project-token'>>().primaryKey({ autoIncrement: true }),
    projectId: integer()
      .$type<ProjectId>()
      .notNull()
      .references(() => project.id),
    hash: hash(),
    description: text().notNull(),
    /** The person who made it; null for an application's, and where that was not kept yet. */
    creatorId: integer()
      .$type<UserId>()
      .references(() => user.id),
    /** The application token that made it, which may be gone by now, and what that was called. */
    applicationId: integer().$type<TokenId>(),
    applicationName: text(),
    created: integer().notNull(),
    expires: integer(),
    /** When another service last asked what it is (`/oauth/introspect`). */
    lastUsed: integer(),
    isDisabled: integer({ mode: 'boolean' }).notNull().default(false),
    canManageBuckets: integer({ mode: 'boolean' }).notNull().default(false),
    canManageTokens: integer({ mode: 'boolean' }).notNull().default(false),
    canReadAllFileUploads: integer({ mode: 'boolean' }).notNull().default(false),
    canPurgeTrash: integer({ mode: 'boolean' }).notNull().default(false),
    /** JSON object: bucket id -> `read` or `write`. */
    bucketPermissions: text({ mode: 'json' })
      .$type<Readonly<Record<string, 'read' | 'write'>>>()
      .notNull()
      .default({}),
    componentAccess: list(),
  },
  (table) => [
    uniqueIndex('project_token_by_hash').on(table.hash),
    /** A project's tokens: the list, and to erase them with it. */
    index('project_token_by_project').on(table.projectId),
    /** The sweep of what has expired. */
    index('project_token_by_expiry').on(table.expires),
    check(
      'project_token_lists',
      sql`json_valid(${table.bucketPermissions}) AND json_valid(${table.componentAccess})`,
    ),
  ],
)
