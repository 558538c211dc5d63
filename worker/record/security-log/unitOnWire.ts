import type { z } from '@hono/zod-openapi'
import { scalarsIn } from '../../kit/json'
import { iso } from '../../kit/time'
import { personOrNull } from '../../people/onWire'
import { causeOnWire } from './onWire'
import type { platformLogEntry, unitLogEntry } from './unitShapes'
import type { PlatformLogRow, UnitLogRow } from './unitStore'

/** An entry as the members of a unit see it: who, not from where. */
export const unitLogOnWire = (row: UnitLogRow): z.infer<typeof unitLogEntry> => ({
  id: row.id,
  kind: row.kind,
  time: iso(row.time),
  user: personOrNull(row.userId, row.userName, row.userEmail),
  ...causeOnWire(row),
  data: scalarsIn(row.data),
})

/** An entry as platform staff see it. */
export const platformLogOnWire = (row: PlatformLogRow): z.infer<typeof platformLogEntry> => ({
  ...unitLogOnWire(row),
  maintainer: row.maintainerId,
  organization: row.organizationId,
  project: row.projectId,
  network: row.network,
  browser: row.browser,
  system: row.system,
})
