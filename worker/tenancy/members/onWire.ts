import type { z } from '@hono/zod-openapi'
import { manageDate } from '../../kit/time'
import { personOrNull } from '../../people/onWire'
import type { member } from './shapes'
import type { MemberRow } from './store'

/** A member as the Management API shows them. */
export const memberOnWire = (row: MemberRow): z.infer<typeof member> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  mfaEnabled: row.mfaEnabled === 1,
  created: manageDate(row.created),
  invitor: personOrNull(row.invitorId, row.invitorName, row.invitorEmail),
})
