import type { z } from '@hono/zod-openapi'
import { manageDate, manageDateOrNull } from '../../kit/time'
import type { joinRequest, ownJoinRequest } from './shapes'
import type { OwnRequestRow, RequestRow } from './store'

/** A request as the project sees it. */
export const requestOnWire = (row: RequestRow): z.infer<typeof joinRequest> => ({
  id: row.id,
  created: manageDate(row.created),
  expires: manageDateOrNull(row.expires),
  reason: row.reason,
  user: { id: row.userId, name: row.userName, email: row.userEmail },
})
/** A request as who made it sees it. */
export const ownRequestOnWire = (row: OwnRequestRow): z.infer<typeof ownJoinRequest> => ({
  id: row.id,
  created: manageDate(row.created),
  expires: manageDateOrNull(row.expires),
  reason: row.reason,
  project: { id: row.projectId, name: row.projectName },
})
