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
