import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import type { CredentialId } from '../../../kit/id'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMailWith } from '../../links/securityMail'
import { methodRemoved } from '../../two-step/methodChanged'
import { requiringOrganizations } from '../../two-step/store'
import { deleteCredential, nameOfCredential } from '../ceremonies/store'
import { securityKeyRemovedMail } from './mail'

/**
 * Removes one of one's own security keys. Two trips. Refuses with `not-found`, and with `mfa-required-by`
 * where it is the last method and one is required.
 */
export const removeSecurityKey = (scope: AccountScope, { key }: Pick<Settings, 'key'>, id: CredentialId) =>
  write(
    scope,
    [nameOfCredential(scope, 'security-key', id), requiringOrganizations(scope, scope.me)],
    async (entered, [found], requiredBy) => {
      if (!found) throw new Problem('not-found')
      const more = { thing: found.name }
      return [
        deleteCredential(entered, 'security-key', id),
        refuse('not-found', nothingChanged),
        logEvent(entered, entered.me, 'security-key.removed', { id, name: found.name }),
        ...(await methodRemoved(entered, {
          key,
          requiredBy,
          tell: (owner) => securityMailWith(entered, securityKeyRemovedMail, { key, owner, more }),
        })),
      ]
    },
  )
