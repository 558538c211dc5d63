import { commit } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { tokenKind } from '../../access/token/form'
import { securityMailWith } from '../../identity/links/securityMail'
import { sha256 } from '../../kit/hash'
import { insertEntries, logEvent } from '../../record/security-log/store'
import * as store from './holderStore'
import { tokenRevokedMail } from './mail'
import { projectTokenIn } from './projectTokenIn'

/**
 * Ends a token that somebody holds and tells its person. Says nothing of whether there was one. One trip;
 * none for what is no token.
 */
export async function revokeHeld(scope: AnyoneScope, key: string, value: string): Promise<void> {
  if (tokenKind(value) !== null) {
    const hash = await sha256(value)
    const owner = store.holderOf(hash)
    await commit(scope, [
      ...(await securityMailWith(scope, tokenRevokedMail, {
        key,
        owner,
        more: { thing: store.nameOfHeld(hash) },
      })),
      logEvent(scope, owner, 'token.revoked-by-holder'),
      store.endHeld(scope, hash),
    ])
    return
  }
  const claim = await projectTokenIn(value)
  if (!claim) return
  const revoked = { kind: 'token.revoked-by-holder', data: {}, ...store.placeOfHeld(claim) } as const
  await commit(scope, [
    insertEntries(scope, store.makerOfHeld(claim), revoked),
    store.endHeldOfProject(scope, claim),
  ])
}
