import { nothingChanged, refuse } from '../../../access/commit'
import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMail } from '../../links/securityMail'
import { methodAdded } from '../methodChanged'
import { totpAddedMail, totpReplacedMail } from './mail'
import { stepOf, totpCodeFrom } from './rules'
import { openSecret } from './sealedSecret'
import * as store from './store'

/**
 * Puts the app that was set up in force by its first code, in place of any former one. Gives the recovery
 * codes when this is the person's first method, else null. Two trips. Attempts are not counted: whoever is
 * here was shown the secret. Refuses with `wrong-code`, `totp-set-up-expired`.
 */
export async function activateTotp(
  scope: AccountScope,
  { key }: Pick<Settings, 'key'>,
  code: string,
): Promise<readonly string[] | null> {
  const first: { codes: readonly string[] | null } = { codes: null }
  await write(
    scope,
    [store.setupOf(scope), store.totpOf(scope, scope.me)],
    async (entered, [setup], [former]) => {
      if (!setup) throw new Problem('totp-set-up-expired')
      const { me, facts } = entered
      const typed = totpCodeFrom(code)
      const step = typed && stepOf(await openSecret(key, facts.user.id, setup.secret), typed, entered.now)
      if (!step) throw new Problem('wrong-code')
      const { recoveryCodes, statements } = await methodAdded(entered)
      first.codes = recoveryCodes
      return [
        store.endSetup(entered, setup.secret),
        refuse('changed', nothingChanged),
        ...store.putTotp(entered, facts.user.id, { secret: setup.secret, step }),
        ...statements,
        logEvent(entered, me, former ? 'totp.replaced' : 'totp.added'),
        ...(await securityMail(entered, key, me, former ? totpReplacedMail : totpAddedMail)),
      ]
    },
  )
  return first.codes
}
