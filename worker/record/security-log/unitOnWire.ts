import type { z } from '@hono/zod-openapi'
import { scalarsIn } from '../../kit/json'
import { iso } from '../../kit/time'
import { personOrNull } from '../../people/onWire'
import type { unitLogEntry } from './unitShapes'
import type { UnitLogRow } from './unitStore'

/** An entry as the members of a unit see it: who, not from where. */
export const unitLogOnWire = (row: UnitLogRow): z.infer<typeof unitLogEntry> => ({
  id: row.id,
  kind: row.kind,
  time: iso(row.time),
  user: { id: row.userId, name: row.userName, email: row.userEmail },
  actor: personOrNull(row.actorId, row.actorName, row.actorEmail),
  data: scalarsIn(row.data),
})
