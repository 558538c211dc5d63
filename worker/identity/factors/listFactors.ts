import { enter } from '../../access/enter'
import type { AccountScope } from '../../access/scope'
import type { DeviceSecret } from '../../http/api/session-cookie'
import { iso, isoOrNull } from '../../kit/time'
import { Problem } from '../../problems'
import type { Settings } from '../../settings'
import { signalOnWire } from '../keys/ceremonies/signal'
import { personOf } from '../keys/ceremonies/store'
import { passkeyOnWire, securityKeyOnWire } from '../keys/keyOnWire'
import { credentialsOfKind } from '../keys/store'
import { codesOf } from '../two-step/recovery-codes/store'
import { confirmWaysOf } from '../two-step/rules'
import { heldBy, requiringOrganizations } from '../two-step/store'
import { totpOf } from '../two-step/totp/store'
import type { Factors } from './shapes'

/**
 * Everything that one's account can be opened with besides the password. One trip. `devices`: by
 * what the browser is known.
 */
export async function listFactors(
  scope: AccountScope,
  settings: Settings,
  devices: readonly DeviceSecret[],
): Promise<Factors> {
  const { me } = scope
  const [{ facts }, [[held], [person], passkeys, [app], securityKeys, [codes], requiredBy]] = await enter(
    scope,
    [
      heldBy(scope, me),
      personOf(scope, me),
      credentialsOfKind(scope, 'passkey'),
      totpOf(scope, me),
      credentialsOfKind(scope, 'security-key'),
      codesOf(scope, me),
      requiringOrganizations(scope, me),
    ],
  )
  if (!held || !person) throw new Problem('not-signed-in')
  const accepted = [...passkeys, ...securityKeys].map((row) => row.credentialId)
  return {
    mfaEnabled: facts.user.mfaEnabled === 1,
    strength: facts.session.strength,
    confirmWays: confirmWaysOf(held, facts.session.strength),
    passkeys: passkeys.map((row) => passkeyOnWire(row, devices)),
    totp: app ? { added: iso(app.added), lastUsed: isoOrNull(app.lastUsed) } : null,
    securityKeys: securityKeys.map(securityKeyOnWire),
    recoveryCodes: codes?.created
      ? { left: codes.left, total: codes.total, created: iso(codes.created) }
      : null,
    requiredBy,
    signal: { ...signalOnWire(settings, person), accepted },
  }
}
