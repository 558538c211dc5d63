import { enter } from '../access/enter'
import type { AccountScope } from '../access/scope'
import { signalOnWire } from '../challenges/signal'
import { personOf } from '../challenges/store'
import { sha256 } from '../kit/hash'
import { iso, isoOrNull } from '../kit/time'
import { passkeyOnWire } from '../passkeys/passkeyOnWire'
import { passkeysOf } from '../passkeys/store'
import { Problem } from '../problems'
import { codesOf } from '../recovery-codes/store'
import { securityKeyOnWire } from '../security-keys/securityKeyOnWire'
import { securityKeysOf } from '../security-keys/store'
import type { Settings } from '../settings'
import { totpOf } from '../totp/store'
import { confirmWaysOf } from './rules'
import type { Factors } from './shapes'
import { heldBy, requiringOrganizations } from './store'

/** Everything that one's account can be opened with besides the password. One trip. `device`: the browser's device cookie. */
export async function listFactors(scope: AccountScope, settings: Settings, device: string | undefined): Promise<Factors> {
  const { me } = scope
  const [{ facts }, [[held], [person], passkeys, [app], securityKeys, [codes], requiredBy]] = await enter(scope, [
    heldBy(scope, me),
    personOf(scope, me),
    passkeysOf(scope),
    totpOf(scope, me),
    securityKeysOf(scope),
    codesOf(scope, me),
    requiringOrganizations(scope, me),
  ])
  if (!held || !person) throw new Problem('not-signed-in')
  const accepted = [...passkeys, ...securityKeys].map((row) => row.credentialId)
  const deviceHash = device === undefined ? null : await sha256(device)
  return {
    mfaEnabled: facts.user.mfaEnabled === 1,
    strength: facts.session.strength,
    confirmWays: confirmWaysOf(held, facts.session.strength),
    passkeys: passkeys.map((row) => passkeyOnWire(row, deviceHash)),
    totp: app ? { added: iso(app.added), lastUsed: isoOrNull(app.lastUsed) } : null,
    securityKeys: securityKeys.map(securityKeyOnWire),
    recoveryCodes: codes?.created ? { left: codes.left, total: codes.total, created: iso(codes.created) } : null,
    requiredBy,
    signal: { ...signalOnWire(settings, person), accepted },
  }
}
