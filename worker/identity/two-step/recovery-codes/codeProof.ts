import { type SQL, sql } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../../access/commit'
import type { Scope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { recipient } from '../../../people/recipientStore'
import { Problem } from '../../../problems'
import { notify } from '../../../record/notifications/notify'
import { logEvent } from '../../../record/security-log/store'
import { type AttemptSubject, attempt } from '../../failures/attempt'
import { securityMailWith } from '../../links/securityMail'
import { type Proof, proof } from '../proof'
import { hashCode } from './drawCodes'
import { fewRecoveryCodesMail, recoveryCodeUsedMail } from './mail'
import { FEW, recoveryCodeFrom } from './rules'
import * as store from './store'

/** A recovery code, whose it must be (as SQL), and by what its attempts are counted. */
export type GivenRecoveryCode = {
  readonly code: string
  readonly owner: SQL<UserId>
  readonly counted: AttemptSubject
}

/**
 * Proof by a recovery code; each opens once, and its person is told. Refuses with `wrong-code`,
 * `too-many-attempts`.
 */
export async function codeProof(
  scope: Scope,
  key: string,
  { code, owner, counted }: GivenRecoveryCode,
): Promise<Proof> {
  const { queries, admit } = await attempt(scope, key, 'recovery-code', counted)
  return proof([store.hashesOf(scope, owner), ...queries], async ([kept, ...counts]) => {
    const forgive = admit(counts)
    const typed = recoveryCodeFrom(code)
    const whose = kept[0]?.userId
    const hash = typed !== null && whose !== undefined ? await hashCode(whose, typed) : null
    if (hash === null || whose === undefined || !kept.some((one) => one.hash === hash))
      throw new Problem('wrong-code')
    return {
      spend: [
        store.spendCode(scope, whose, hash),
        refuse('wrong-code', nothingChanged),
        ...(await told(scope, key, whose)),
      ],
      forgive,
    }
  })
}

async function told(scope: Scope, key: string, owner: UserId) {
  const left = store.codesLeft(owner)
  return [
    logEvent(scope, owner, 'recovery-code.used'),
    ...(await securityMailWith(scope, recoveryCodeUsedMail, { key, owner, more: { left } })),
    ...notify(scope, fewRecoveryCodesMail, {
      to: recipient(owner),
      data: { left },
      when: sql`${left} = ${FEW}`,
    }),
  ]
}
