import { z } from '@hono/zod-openapi'
import { jsonIn, textsIn } from '../../kit/json'
import { iso, isoOrNull } from '../../kit/time'
import type { applicationToken } from './shapes'
import type { ApplicationRow } from './store'

const ranges = z.array(z.object({ range: z.string() })).catch([])
/** An application token as super admins see it. */
export const applicationOnWire = (row: ApplicationRow): z.infer<typeof applicationToken> => ({
  id: row.id,
  name: row.name,
  scopes: textsIn(row.scopes),
  ipRanges: ranges.parse(jsonIn(row.ipRanges)).map(({ range }) => range),
  creator: { id: row.creatorId, name: row.creatorName, email: row.creatorEmail },
  created: iso(row.created),
  expires: isoOrNull(row.expires),
  lastUsed: isoOrNull(row.lastUsed),
  lastNetwork: row.lastNetwork,
})
