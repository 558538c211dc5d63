import { iso, isoOrNull } from '../../../kit/time'
import { providerOf } from './rules'
import type { Passkey } from './shapes'
import type { PasskeyRow } from './store'

/**
 * A passkey as the wire shows it. `deviceHash`: SHA-256 of the browser's `__Host-device` cookie, null for
 * none.
 */
export const passkeyOnWire = (row: PasskeyRow, deviceHash: string | null): Passkey => ({
  id: row.id,
  name: row.name,
  provider: providerOf(row.aaguid),
  created: iso(row.created),
  lastUsed: isoOrNull(row.lastUsed),
  isSynced: row.isSynced,
  isThisDevice: deviceHash !== null && row.deviceHash === deviceHash,
  credentialId: row.credentialId,
})
