import type { z } from '@hono/zod-openapi'
import { jsonIn } from '../../kit/json'
import { iso } from '../../kit/time'
import type { FeedRow } from './feedStore'
import { type TopicsByKind, topicOf } from './rules'
import { notification } from './shapes'

/** One thing that the bell tells, as its reader sees it. */
export const notificationOnWire = (
  kinds: TopicsByKind,
  { source, id, kind, time, isRead, data }: FeedRow,
): z.infer<typeof notification> => ({
  id: `${source}-${id}`,
  kind,
  topic: topicOf(kinds, kind),
  time: iso(time),
  isRead: isRead === 1,
  data: notification.shape.data.catch({}).parse(jsonIn(data)),
})
