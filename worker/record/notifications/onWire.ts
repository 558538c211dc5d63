import type { z } from '@hono/zod-openapi'
import { iso } from '../../kit/time'
import type { FeedRow } from './feedStore'
import type { notification } from './shapes'
import { kinds } from './topics.table'

/** One thing that the bell tells, as its reader sees it. */
export const notificationOnWire = ({
  source,
  id,
  kind,
  time,
  isRead,
  data,
}: FeedRow): z.infer<typeof notification> => ({
  id: `${source}-${id}`,
  kind,
  topic: topicOf(kind),
  time: iso(time),
  isRead: isRead === 1,
  // The database makes it of texts and numbers.
  data: JSON.parse(data) as z.infer<typeof notification>['data'],
})

/** The kinds of an earlier version may be unknown by now: they are about nothing that one can turn off. */
const topicOf = (kind: string) => (kind in kinds ? kinds[kind as keyof typeof kinds] : 'announcements')
