import { commit } from '../../../access/commit'
import type { AnyoneScope } from '../../../access/scope'
import { sha256 } from '../../../kit/hash'
import { logEvent } from '../../../record/security-log/store'
import { addressAt, endAllChanges, setAddress } from '../../email-addresses/store'
import { momentOfLink, ownerOfLink, spendLink } from '../../links/store'
import { recoverySince, startRecovery } from '../../passwords/startRecovery'

/**
 * "This wasn't me", by the link of a security mail: the account is as it was 72 hours before what the mail
 * tells of, its address too, as `startRecovery` says, and the password is replaced by mail. One trip. Refuses
 * with `link-*`.
 */
export async function reportNotMe(scope: AnyoneScope, key: string, secret: string): Promise<void> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  const since = recoverySince(momentOfLink(hash))
  await commit(scope, [
    ...spendLink(scope, hash, 'not-me'),
    setAddress(scope, owner, addressAt('oldEmail', owner, since), addressAt('oldKey', owner, since)),
    endAllChanges(scope, owner),
    ...(await startRecovery(scope, key, { owner, since })),
    logEvent(scope, owner, 'not-me.reported'),
  ])
}
