import type { z } from '@hono/zod-openapi'
import { iso, isoOrNull } from '../../kit/time'
import type { applicationToken } from './shapes'
import type { ApplicationRow } from './store'

/** An application token as super admins see it. */
export const applicationOnWire = (row: ApplicationRow): z.infer<typeof applicationToken> => ({
  id: row.id,
  name: row.name,
  // JSON lists that only the product writes.
  scopes: JSON.parse(row.scopes) as string[],
  ipRanges: (JSON.parse(row.ipRanges) as { range: string }[]).map(({ range }) => range),
  creator: { id: row.creatorId, name: row.creatorName, email: row.creatorEmail },
  created: iso(row.created),
  expires: isoOrNull(row.expires),
  lastUsed: isoOrNull(row.lastUsed),
  lastNetwork: row.lastNetwork,
})
