import { iso, isoOrNull } from '../../kit/time'
import { providerOf } from './rules'
import type { Passkey, SecurityKey } from './shapes'
import type { KeyRow } from './store'

/**
 * A passkey as the wire shows it. `deviceHash`: SHA-256 of the browser's `__Host-device` cookie, null for
 * none.
 */
export const passkeyOnWire = (row: KeyRow, deviceHash: string | null): Passkey => ({
  ...securityKeyOnWire(row),
  provider: providerOf(row.aaguid),
  isSynced: row.isSynced,
  isThisDevice: deviceHash !== null && row.deviceHash === deviceHash,
  credentialId: row.credentialId,
})

/** A security key as the wire shows it. */
export const securityKeyOnWire = ({ id, name, created, lastUsed }: KeyRow): SecurityKey => ({
  id,
  name,
  created: iso(created),
  lastUsed: isoOrNull(lastUsed),
})
