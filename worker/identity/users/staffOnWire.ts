import type { z } from '@hono/zod-openapi'
import { inHours } from '../../kit/duration'
import { iso, isoOrNull } from '../../kit/time'
import { personOrNull, userOnWire } from '../../people/onWire'
import type { inspectedUser, listedUser } from './staffShapes'
import type { InspectedRow, ListedUser } from './staffStore'

/** A person as the staff's list shows them. */
export const listedOnWire = (row: ListedUser): z.infer<typeof listedUser> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  isActivated: row.isActivated === 1,
  isDisabled: row.isDisabled === 1,
  isSuperAdmin: row.isSuperAdmin === 1,
  mfaEnabled: row.mfaEnabled === 1,
  created: iso(row.created),
})

/**
 * An account as whoever looks after it sees it; `delay`: how long a reset of two-step verification would
 * wait, in milliseconds.
 */
export const inspectedOnWire = (row: InspectedRow, delay: number): z.infer<typeof inspectedUser> => ({
  ...userOnWire(row),
  isActivated: row.isActivated === 1,
  isDisabled: row.isDisabled === 1,
  created: iso(row.created),
  deleted: isoOrNull(row.deleted),
  lastSeen: isoOrNull(row.lastSeen),
  sessions: row.sessions,
  tokens: row.tokens,
  hasPassword: row.hasPassword === 1,
  passkeys: row.passkeys,
  hasAuthenticatorApp: row.hasAuthenticatorApp === 1,
  securityKeys: row.securityKeys,
  recoveryCodes: row.recoveryCodes,
  mfaReset: resetOf(row),
  mfaResetDelayHours: inHours(delay),
})

function resetOf({ resetRequested, resetDue, requesterId, requesterName, requesterEmail }: InspectedRow) {
  const requester = personOrNull(requesterId, requesterName, requesterEmail)
  return resetRequested === null || resetDue === null || !requester
    ? null
    : { requested: iso(resetRequested), due: iso(resetDue), requester }
}
