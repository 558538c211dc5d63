import type { z } from '@hono/zod-openapi'
import { jsonIn } from '../../kit/json'
import { iso } from '../../kit/time'
import { announcement } from './shapes'
import type { AnnouncementRow } from './store'

/** An announcement as platform staff see it. */
export const announcementOnWire = ({
  creatorId,
  creatorName,
  audience,
  starts,
  ends,
  created,
  ...row
}: AnnouncementRow): z.infer<typeof announcement> => ({
  ...row,
  starts: iso(starts),
  ends: iso(ends),
  audience: audience === null ? null : announcement.shape.audience.catch(null).parse(jsonIn(audience)),
  created: iso(created),
  creator: { id: creatorId, name: creatorName },
})
