import type { account } from '../../../words/en/account'
import type { Ends } from './queries'

type Words = typeof account.deletion.effects

/**
 * What deleting my account does, in sentences: the days that are left to keep it, and what ends when. What I
 * have none of is not named.
 */
export function effectsOf(
  words: Words,
  { graceDays, ends }: { readonly graceDays: number; readonly ends: Ends },
): readonly string[] {
  const memberships = [
    ends.maintainers > 0 && words.maintainers(ends.maintainers),
    ends.organizations > 0 && words.organizations(ends.organizations),
    ends.projects > 0 && words.projects(ends.projects),
  ].filter((one) => one !== false)
  return [
    words.sessions(ends.sessions),
    ends.tokens > 0 && words.tokens(ends.tokens),
    words.grace(graceDays),
    memberships.length > 0 && words.memberships(words.list(memberships)),
    ends.invitations > 0 && words.invitations(ends.invitations),
    words.gone,
  ].filter((one) => one !== false)
}
