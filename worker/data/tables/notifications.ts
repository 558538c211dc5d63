import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Id, UserId } from '../../kit/id'
import { user } from './account'

/** All times are unix milliseconds. */
const person = () =>
  integer()
    .$type<UserId>()
    .notNull()
    .references(() => user.id)

/** What the bell tells one person, written in the batch of the change it tells of. */
export const notification = sqliteTable(
  'notification',
  {
    id: integer().$type<Id<'notification'>>().primaryKey({ autoIncrement: true }),
    userId: person(),
    /** Which it is: the kind of the mail that tells the same. */
    kind: text().notNull(),
    /** JSON object: ids and names as they were, never a secret. */
    data: text().notNull(),
    /** Who did what it tells of, when that was somebody else. */
    actorId: integer().$type<UserId>(),
    /** The unit that it is about: `project:7`; null for none. */
    about: text(),
    created: integer().notNull(),
    /** When it was read; null: unread. */
    read: integer(),
  },
  (table) => [
    /** A person's list, newest first. */
    index('notification_by_user').on(table.userId, table.created),
    /** What a person has not read: the red dot, that list, and marking all. */
    index('notification_unread').on(table.userId, table.created).where(sql`${table.read} IS NULL`),
    /** What a person did, and what is about a unit: their names stand there. */
    index('notification_by_actor').on(table.actorId).where(sql`${table.actorId} IS NOT NULL`),
    index('notification_by_unit').on(table.about).where(sql`${table.about} IS NOT NULL`),
    /** The sweep. */
    index('notification_by_age').on(table.created),
    check('notification_data', sql`json_valid(${table.data})`),
  ],
)

/** How a person wants to hear of a topic, where they have said so; else by the bell and by mail. */
export const notificationPreference = sqliteTable(
  'notification_preference',
  {
    userId: person(),
    topic: text().notNull(),
    bell: integer({ mode: 'boolean' }).notNull(),
    mail: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.topic] })],
)

/**
 * What platform staff tell many people: one row, whoever it is for. Each reader's list looks for those in
 * force.
 */
export const announcement = sqliteTable(
  'announcement',
  {
    id: integer().$type<Id<'announcement'>>().primaryKey({ autoIncrement: true }),
    title: text().notNull(),
    /** Markdown. */
    text: text().notNull(),
    link: text(),
    starts: integer().notNull(),
    ends: integer().notNull(),
    /**
     * JSON: null for everyone, else an object of lists of ids by `maintainers`, `organizations`, `projects`,
     * `features`.
     */
    audience: text(),
    creatorId: person(),
    created: integer().notNull(),
  },
  (table) => [
    /** Those that are not over: every reader's list and count; and the sweep of those that are. */
    index('announcement_by_end').on(table.ends),
    check('announcement_audience', sql`${table.audience} IS NULL OR json_valid(${table.audience})`),
  ],
)

/** Who has read an announcement: written as people read, never before. */
export const announcementRead = sqliteTable(
  'announcement_read',
  {
    announcementId: integer()
      .$type<Id<'announcement'>>()
      .notNull()
      .references(() => announcement.id),
    userId: person(),
    read: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.announcementId, table.userId] }),
    /** What a person has read, when the account goes. */
    index('announcement_read_by_user').on(table.userId),
  ],
)
