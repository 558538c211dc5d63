import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/api/page'
import type { Source } from './feedStore'
import { type Topic, topics } from './topics.table'

// The keys of the table are the topics; Object.keys forgets that.
const names = Object.keys(topics) as [Topic, ...Topic[]]
/** What one may hear of. */
export const topic = z.enum(names)

/** One thing that the bell tells, as its reader sees it. */
export const notification = z
  .object({
    id: z.string(),
    kind: z.string(),
    topic,
    time: z.iso.datetime(),
    isRead: z.boolean(),
    data: z
      .record(z.string(), z.union([z.string(), z.number(), z.null()]))
      .meta({ description: 'Names and ids as they were' }),
  })
  .meta({ id: 'Notification' })

/** A place in the list: its time and the id of what stands there. */
const place = z
  .string()
  .regex(/^\d{1,15}-(notification|announcement)-\d{1,15}$/)
  .transform((text) => {
    const [time = '', source = '', id = ''] = text.split('-')
    // As the pattern says.
    return { time: Number(time), source: source as Source, id: Number(id) }
  })
/** Which of them. */
export const feedQuery = pageQuery.extend({
  cursor: place.optional().meta({ description: 'From the Link header of the page before' }),
  filter: z.enum(['all', 'unread', ...names]).default('all'),
})
/** One of them in the path, by its id. */
export const notificationPath = z.object({
  notification: z
    .string()
    .regex(/^(notification|announcement)-\d{1,15}$/)
    .transform((text) => {
      const [source = '', id = ''] = text.split('-')
      // As the pattern says.
      return { source: source as Source, id: Number(id) }
    }),
})
/** Up to when to mark all as read; until now unless said. */
export const readUntil = z.strictObject({
  until: z.iso
    .datetime()
    .transform((text) => Date.parse(text))
    .optional(),
})
/** How many are left unread. */
export const unreadCount = z
  .object({ unread: z.int().meta({ description: 'A hundred stands for a hundred or more of one’s own' }) })
  .meta({ id: 'UnreadCount' })

const way = z.enum(['bell', 'mail'])
/** By which ways one hears of a topic. */
export const ways = z.strictObject({ bell: z.boolean(), mail: z.boolean() })
/** The same as it stands, with which of them are to be chosen. */
export const preference = z
  .object({
    topic,
    bell: z.boolean(),
    mail: z.boolean(),
    choices: z.array(way).readonly().meta({ description: 'The ways that can be turned off' }),
  })
  .meta({ id: 'NotificationPreference' })
/** A topic in the path. */
export const topicPath = z.object({ topic })
