import type { z } from '@hono/zod-openapi'
import { scalarsIn } from '../../kit/json'
import { iso } from '../../kit/time'
import { personOrNull } from '../../people/onWire'
import type { logEntry } from './shapes'
import type { LogRow } from './store'

type Cause = Pick<LogRow, 'actorId' | 'actorName' | 'actorEmail' | 'applicationTokenId' | 'data'>
/** Who or what caused an entry; both null: whoever it happened to. */
export const causeOnWire = (row: Cause) => ({
  actor: personOrNull(row.actorId, row.actorName, row.actorEmail),
  application:
    row.applicationTokenId === null
      ? null
      : { id: row.applicationTokenId, name: String(scalarsIn(row.data).application ?? '') },
})

/** An entry as its person sees it: what somebody else caused names them, not from where they did. */
export function logOnWire(row: LogRow): z.infer<typeof logEntry> {
  const cause = causeOnWire(row)
  const isMine = !cause.actor && !cause.application
  return {
    id: row.id,
    kind: row.kind,
    time: iso(row.time),
    ...cause,
    network: isMine ? row.network : null,
    browser: isMine ? row.browser : null,
    system: isMine ? row.system : null,
    data: scalarsIn(row.data),
    sequence: row.sequence,
    hash: row.hash,
  }
}
