import type { z } from '@hono/zod-openapi'
import { iso } from '../../kit/time'
import type { announcement } from './shapes'
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
  // The database makes it of ids and names.
  audience: audience === null ? null : (JSON.parse(audience) as z.infer<typeof announcement>['audience']),
  created: iso(created),
  creator: { id: creatorId, name: creatorName },
})
