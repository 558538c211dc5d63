import type { ProblemKind } from '../../problems'

/** Why a link opens nothing at this time (unix milliseconds); null when it does. */
export function linkProblem(
  link: { used: number | null; expires: number } | undefined,
  now: number,
): ProblemKind | null {
  if (!link) return 'link-not-valid'
  if (link.used !== null) return 'link-used'
  return link.expires > now ? null : 'link-expired'
}
