import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMail } from '../../links/securityMail'
import { methodRemoved } from '../methodChanged'
import { requiringOrganizations } from '../store'
import { totpRemovedMail } from './mail'
import * as store from './store'

/**
 * Removes the authenticator app. Two trips. Refuses with `not-found`, and with `mfa-required-by` where it is
 * the last method and one is required.
 */
export const removeTotp = (scope: AccountScope, { key }: Pick<Settings, 'key'>) =>
  write(scope, [requiringOrganizations(scope, scope.me)], async (entered, requiredBy) => [
    ...store.deleteTotp(entered),
    refuse('not-found', nothingChanged),
    logEvent(entered, entered.me, 'totp.removed'),
    ...(await methodRemoved(entered, {
      key,
      requiredBy,
      tell: (person) => securityMail(entered, key, person, totpRemovedMail),
    })),
  ])
