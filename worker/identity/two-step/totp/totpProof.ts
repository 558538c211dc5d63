import type { SQL } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import type { Scope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { Problem } from '../../../problems'
import { type AttemptSubject, attempt } from '../../failures/attempt'
import { type Proof, proof } from '../proof'
import { stepOf, totpCodeFrom } from './rules'
import { openSecret } from './sealedSecret'
import { spendStep, totpOf } from './store'

/** The code of an authenticator app, whose it must be (as SQL), and by what its attempts are counted. */
export type GivenTotpCode = {
  readonly code: string
  readonly owner: SQL<UserId>
  readonly counted: AttemptSubject
}

/**
 * Proof by a code of the owner's authenticator app; each opens once (RFC 6238 section 5.2). Refuses with
 * `wrong-code`, `too-many-attempts`.
 */
export async function totpProof(
  scope: Scope,
  key: string,
  { code, owner, counted }: GivenTotpCode,
): Promise<Proof> {
  const { queries, admit } = await attempt(scope, key, 'totp', counted)
  return proof([totpOf(scope, owner), ...queries], async ([[app], ...counts]) => {
    const forgive = admit(counts)
    const typed = totpCodeFrom(code)
    const step = app && typed && stepOf(await openSecret(key, app.userId, app.secret), typed, scope.now)
    if (!app || !step || step <= app.lastStep) throw new Problem('wrong-code')
    return {
      spend: [
        spendStep(scope, app.userId, { secret: app.secret, step }),
        refuse('wrong-code', nothingChanged),
      ],
      forgive,
    }
  })
}
