import { maskedEmail } from '../../kit/email'
import type { ProblemKind } from '../../problems'
import { linkPurposes, worksWhileDisabled } from './purposes.table'

/** What decides whether a link opens anything. Times are unix milliseconds. */
export type LinkState = {
  readonly purpose: string
  readonly used: number | null
  readonly superseded: number | null
  readonly expires: number
  readonly isDisabled: boolean
}

const mayBeDisabled: readonly string[] = linkPurposes.filter(worksWhileDisabled)

/** Why a link opens nothing at this time (unix milliseconds); null when it does. */
export function linkProblem(link: LinkState | undefined, now: number): ProblemKind | null {
  if (!link || (link.isDisabled && !mayBeDisabled.includes(link.purpose))) return 'link-not-valid'
  if (link.used !== null) return 'link-used'
  if (link.superseded !== null) return 'link-superseded'
  return link.expires > now ? null : 'link-expired'
}

/** The addresses that a link is about: that of the account, and those of a change of it. */
type Addresses = {
  readonly purpose: string
  readonly email: string
  readonly newEmail: string | null
  readonly oldEmail: string | null
}

/**
 * What the bearer of a link is told of addresses: whole the one that it was mailed to, others masked; for
 * that mailbox may have come to somebody else. Pure.
 */
export function addressesFor({ purpose, email, newEmail, oldEmail }: Addresses) {
  if (purpose === 'verify-email') return { email: maskedEmail(email), newEmail }
  return {
    email: purpose === 'undo-email' ? (oldEmail ?? email) : email,
    newEmail: newEmail && maskedEmail(newEmail),
  }
}
