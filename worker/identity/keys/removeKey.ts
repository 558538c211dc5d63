import type { SQL } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import { write } from '../../access/enter'
import type { AccountScope } from '../../access/scope'
import type { CredentialId, UserId } from '../../kit/id'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { securityMailWith } from '../links/securityMail'
import { methodRemoved } from '../two-step/methodChanged'
import { requiringOrganizations } from '../two-step/store'
import { type KeyKind, keyKinds } from './kinds.table'
import { keyMails } from './mail'
import { deleteKey, keyOf } from './store'

/**
 * Removes one of one's own passkeys or security keys, and tells of it by mail. Two trips. Refuses with
 * `not-found`. A security key that is the last method of two-step verification is refused with
 * `mfa-required-by` where an organization requires one; a passkey never for being the last: a password can be
 * chosen by mail at any time.
 */
export const removeKey = (
  scope: AccountScope,
  { key }: Pick<Settings, 'key'>,
  { kind, id }: { readonly kind: KeyKind; readonly id: CredentialId },
) =>
  write(
    scope,
    [keyOf(scope, kind, id), requiringOrganizations(scope, scope.me)],
    async (entered, [row], requiredBy) => {
      if (!row) throw new Problem('not-found')
      const { me } = entered
      const { name } = row
      const tell = (owner: SQL<UserId>) =>
        securityMailWith(entered, keyMails[kind].removed, { key, owner, more: { thing: name } })
      return [
        ...deleteKey(entered, kind, id),
        refuse('not-found', nothingChanged),
        logEvent(entered, me, `${kind}.removed`, { id, name }),
        ...(keyKinds[kind].isSecondStep
          ? await methodRemoved(entered, { key, requiredBy, tell })
          : await tell(me)),
      ]
    },
  )
