import { Problem, type ProblemKind, textOf } from '../../problems'
import type { MemberUnit } from '../members/units'
import type { Standing } from './manyStore'
import type { Outcome } from './shapes'

/** An address as it was given, as it is written to (null: it is none), and as it is compared (its key). */
type Address = { readonly given: string; readonly address: string | null; readonly key: string }

/**
 * Why somebody who stands so cannot be invited, in the order of a single invitation's refusals; null when
 * they can.
 */
function refusalOf(standing: Standing | undefined): ProblemKind | null {
  if (!standing) return 'email-not-valid'
  if (standing.isReserved) return 'user-not-found'
  if (standing.isSelf) return 'invite-self'
  if (standing.isMember) return 'already-member'
  if (standing.isInvited) return 'already-invited'
  return standing.hasRequest ? 'already-requested' : null
}

const failed = (email: string, kind: ProblemKind, unit: MemberUnit): Outcome => ({
  email,
  status: 'failed',
  code: kind,
  error: textOf(new Problem(kind, { parameters: { unit, user: email } })),
})

/** An invitation is one mail; whoever is new here gets another, to activate their account. */
const mailsFor = (standing: Standing | undefined): number => (standing?.isActivated ? 1 : 2)

/**
 * What becomes of each address, in the order given: one that is given again is refused the second time, and
 * one whose mails are more than are left says so.
 */
export function outcomesOf(
  addresses: readonly Address[],
  standings: readonly Standing[],
  { unit, mailsLeft }: { readonly unit: MemberUnit; readonly mailsLeft: number },
): (Outcome & Pick<Address, 'address' | 'key'>)[] {
  const standing = new Map(standings.map((one) => [one.key, one]))
  let left = mailsLeft
  return addresses.map(({ given, address, key }, at) => {
    const isRepeated = address !== null && addresses.findIndex((one) => one.key === key) < at
    const mails = mailsFor(standing.get(key))
    const refusal = isRepeated ? 'already-invited' : refusalOf(standing.get(key))
    const no = refusal ?? (mails > left ? 'too-many-mails' : null)
    if (!no) left -= mails
    const outcome: Outcome = no ? failed(given, no, unit) : { email: given, status: 'invited' }
    return { ...outcome, address, key }
  })
}
