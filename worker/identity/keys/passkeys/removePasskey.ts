import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import type { CredentialId } from '../../../kit/id'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMailWith } from '../../links/securityMail'
import { deleteCredential, nameOfCredential } from '../ceremonies/store'
import { passkeyRemovedMail } from './mail'

/**
 * Removes one of one's own passkeys, and tells of it by mail. Two trips. Refuses with `not-found`; never
 * because it is the last one: a password can be chosen by mail at any time.
 */
export const removePasskey = (scope: AccountScope, { key }: Pick<Settings, 'key'>, id: CredentialId) =>
  write(scope, [nameOfCredential(scope, 'passkey', id)], async (entered, [found]) => {
    if (!found) throw new Problem('not-found')
    const { me } = entered
    return [
      deleteCredential(entered, 'passkey', id),
      refuse('not-found', nothingChanged),
      logEvent(entered, me, 'passkey.removed', { id, name: found.name }),
      ...(await securityMailWith(entered, passkeyRemovedMail, {
        key,
        owner: me,
        more: { thing: found.name },
      })),
    ]
  })
