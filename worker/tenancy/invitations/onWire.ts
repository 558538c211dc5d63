import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../kit/time'
import type { invitation } from './shapes'
import type { InvitationRow } from './store'

/** An invitation as its inviter sees it. */
export const invitationOnWire = (row: InvitationRow): z.infer<typeof invitation> => ({
  id: row.id,
  created: manageDate(row.created),
  user: { id: row.userId, name: row.userName, email: row.userEmail },
  creator: { id: row.creatorId, name: row.creatorName, email: row.creatorEmail },
})
