import { nothingChanged, refuse } from '../access/commit'
import { write } from '../access/enter'
import type { AccountScope } from '../access/scope'
import { securityMailWith } from '../accounts/securityMail'
import { deleteCredential, nameOfCredential } from '../challenges/store'
import { methodRemoved } from '../factors/methodChanged'
import { requiringOrganizations } from '../factors/store'
import type { CredentialId } from '../kit/id'
import { Problem } from '../problems'
import { note } from '../security-log/store'
import type { Settings } from '../settings'
import { securityKeyRemovedMail } from './mail'

/** Removes one of one's own security keys. Two trips. Refuses with `not-found`, and with `mfa-required-by` where it is the last method and one is required. */
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
        note(entered, entered.me, 'security-key.removed', { id, name: found.name }),
        ...(await methodRemoved(entered, {
          key,
          requiredBy,
          tell: (owner) => securityMailWith(entered, securityKeyRemovedMail, { key, owner, more }),
        })),
      ]
    },
  )
