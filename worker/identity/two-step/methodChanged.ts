import type { SQL } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import type { EnteredAccount } from '../../access/scope'
import type { Statement } from '../../data/batch'
import type { UserId } from '../../kit/id'
import { logEvent } from '../../record/security-log/store'
import { securityMail } from '../links/securityMail'
import { twoStepOffMail } from './mail'
import { drawCodes } from './recovery-codes/drawCodes'
import { deleteCodes, replaceCodes } from './recovery-codes/store'
import { isMissed, refreshMfaEnabled, withMfa, withoutMfa } from './store'

/**
 * What follows once an authenticator app or a security key was added: two-step verification is on, and with
 * the first method come the recovery codes, shown this once (`recoveryCodes` is null for a further method).
 * The statements stand after the one that adds it; the guard of an entered scope sees to it that of two first
 * methods at once only one is the first.
 */
export async function methodAdded(entered: EnteredAccount) {
  const { me, facts } = entered
  const isOn = refreshMfaEnabled(entered, me)
  if (facts.user.mfaEnabled) return { recoveryCodes: null, statements: [isOn] }
  const { codes, hashes } = await drawCodes(facts.user.id)
  const first = [
    ...replaceCodes(entered, me, hashes),
    logEvent(entered, me, 'two-step.turned-on'),
    logEvent(entered, me, 'recovery-codes.created'),
  ]
  return { recoveryCodes: codes, statements: [isOn, ...first] }
}

/**
 * What a removal needs to know: the key of the settings, what tells the person of it by mail, and who
 * requires two-step verification.
 */
export type Removal = {
  readonly key: string
  readonly tell: (person: SQL<UserId>) => Promise<readonly Statement[]>
  readonly requiredBy: readonly { readonly id: number; readonly name: string }[]
}
/**
 * What follows once one was removed: with the last method two-step verification is off, its recovery codes
 * end, and the mail says so. Refuses that with `mfa-required-by` while an organization requires it. The
 * statements stand after the one that removes it.
 */
export async function methodRemoved(entered: EnteredAccount, { key, tell, requiredBy }: Removal) {
  const { me } = entered
  const offFor: SQL<UserId> = withoutMfa(me)
  return [
    refreshMfaEnabled(entered, me),
    refuse('mfa-required-by', isMissed(entered, me), { requiredBy }),
    ...deleteCodes(entered, offFor),
    logEvent(entered, offFor, 'two-step.turned-off'),
    ...(await securityMail(entered, key, offFor, twoStepOffMail)),
    ...(await tell(withMfa(me))),
  ]
}
