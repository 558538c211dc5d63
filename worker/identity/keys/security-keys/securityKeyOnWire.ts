import { iso, isoOrNull } from '../../../kit/time'
import type { SecurityKey } from './shapes'
import type { SecurityKeyRow } from './store'

/** A security key as the wire shows it. */
export const securityKeyOnWire = ({ id, name, created, lastUsed }: SecurityKeyRow): SecurityKey => ({
  id,
  name,
  created: iso(created),
  lastUsed: isoOrNull(lastUsed),
})
