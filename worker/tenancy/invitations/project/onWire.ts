import type { z } from '@hono/zod-openapi'
import { manageDate, manageDateOrNull } from '../../../kit/time'
import type { projectInvitation } from './shapes'
import type { ProjectInvitationRow } from './store'

/** An invitation to a project as its inviter sees it. */
export const projectInvitationOnWire = (row: ProjectInvitationRow): z.infer<typeof projectInvitation> => ({
  id: row.id,
  created: manageDate(row.created),
  expires: manageDateOrNull(row.expires),
  reason: row.reason,
  role: row.role,
  user: { id: row.userId, name: row.userName, email: row.userEmail },
  creator: { id: row.creatorId, name: row.creatorName, email: row.creatorEmail },
})
