import { commit } from '../../../access/commit'
import type { AnyoneScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { logEvent } from '../../../record/security-log/store'
import { endPending } from '../../email-addresses/store'
import { deleteCredentialsSince } from '../../keys/ceremonies/store'
import { endLinks, momentOfLink, ownerOfLink, spendLink } from '../../links/store'
import { startRecovery } from '../../passwords/startRecovery'
import { forgetDevices } from '../../sessions/deviceStore'
import { keepAccount } from '../../sessions/keepAccount'
import { endAllSessions } from '../../sessions/store'
import { endReset } from '../../two-step/resets/store'

/**
 * "This wasn't me", by the link of a security mail: whoever is in the account is out, and nothing that they
 * know, hold or began brings them back. All sessions end, no device is known any more, passkeys and security
 * keys added since go (but none that two-step verification hangs on), a pending change of address and a
 * deletion of the account end, and the password is replaced by mail. One trip.
 */
export async function reportNotMe(scope: AnyoneScope, key: string, secret: string): Promise<void> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  await commit(scope, [
    ...spendLink(scope, hash, 'not-me'),
    endAllSessions(scope, owner),
    forgetDevices(scope, owner),
    deleteCredentialsSince(scope, owner, momentOfLink(hash)),
    endPending(scope, owner),
    endLinks(scope, 'verify-email', owner),
    endReset(scope, owner),
    ...keepAccount(scope, owner),
    ...(await startRecovery(scope, key, owner)),
    logEvent(scope, owner, 'not-me.reported'),
  ])
}
