import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/api/page'
import { topics } from '../../outbox/mail/topics.table'
import type { Source } from './feedStore'

const sourceOf = (id: string): Source => (id.startsWith('notification') ? 'notification' : 'announcement')
/** What one may hear of. */
export const topic = z.enum(topics)

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
    return { time: Number(time), source: sourceOf(source), id: Number(id) }
  })
export const feedQuery = pageQuery.extend({
  cursor: place.optional().meta({ description: 'From the Link header of the page before' }),
  filter: z.enum(['all', 'unread', ...topics]).default('all'),
})
/** One of them in the path, by its id. */
export const notificationPath = z.object({
  notification: z
    .string()
    .regex(/^(notification|announcement)-\d{1,15}$/)
    .transform((text) => {
      const [source = '', id = ''] = text.split('-')
      return { source: sourceOf(source), id: Number(id) }
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

const channel = z.enum(['bell', 'mail'])
/** Which channels of a topic are on. */
export const channels = z.strictObject({ bell: z.boolean(), mail: z.boolean() })
/** How one hears of a topic, and which of the channels are to be chosen. */
export const preference = z
  .object({
    topic,
    bell: z.boolean(),
    mail: z.boolean(),
    choices: z.array(channel).readonly().meta({ description: 'The ways that can be turned off' }),
  })
  .meta({ id: 'NotificationPreference' })
/** A topic in the path. */
export const topicPath = z.object({ topic })
