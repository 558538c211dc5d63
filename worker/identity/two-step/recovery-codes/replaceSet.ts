import { write } from '../../../access/enter'
import type { AccountScope } from '../../../access/scope'
import { Problem } from '../../../problems'
import { logEvent } from '../../../record/security-log/store'
import type { Settings } from '../../../settings'
import { securityMail } from '../../links/securityMail'
import { drawCodes } from './drawCodes'
import { recoveryCodesReplacedMail } from './mail'
import { replaceCodes } from './store'

/**
 * Makes a new set of recovery codes, shown this once, and ends the former one. Two trips. Refuses with
 * `two-step-off`.
 */
export async function replaceSet(scope: AccountScope, { key }: Pick<Settings, 'key'>): Promise<string[]> {
  const shown: { codes: string[] } = { codes: [] }
  await write(scope, [], async (entered) => {
    const { me, facts } = entered
    if (!facts.user.mfaEnabled) throw new Problem('two-step-off')
    const { codes, hashes } = await drawCodes(facts.user.id)
    shown.codes = codes
    const told = await securityMail(entered, key, me, recoveryCodesReplacedMail)
    return [...replaceCodes(entered, me, hashes), logEvent(entered, me, 'recovery-codes.replaced'), ...told]
  })
  return shown.codes
}
