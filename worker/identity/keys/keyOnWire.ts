import type { DeviceSecret } from '../../http/api/session-cookie'
import { iso, isoOrNull } from '../../kit/time'
import { providerOf } from './rules'
import type { Passkey, SecurityKey } from './shapes'
import type { KeyRow } from './store'

/** A passkey as the wire shows it. `devices`: by what the browser that asks is known. */
export const passkeyOnWire = (row: KeyRow, devices: readonly DeviceSecret[]): Passkey => ({
  ...securityKeyOnWire(row),
  provider: providerOf(row.aaguid),
  isSynced: row.isSynced,
  isThisDevice: devices.some(({ hash }) => hash === row.deviceHash),
  credentialId: row.credentialId,
})

/** A security key as the wire shows it. */
export const securityKeyOnWire = ({ id, name, created, lastUsed }: KeyRow): SecurityKey => ({
  id,
  name,
  created: iso(created),
  lastUsed: isoOrNull(lastUsed),
})
