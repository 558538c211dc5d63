/** What is asked of a token to advise on it. */
type Used = {
  readonly scopes: readonly string[]
  readonly usedScopes: readonly string[]
  readonly created: string
  readonly lastUsed: string | null
}

/**
 * What its owner may do about a token that may more than it does: all of it, for it was never used; changing,
 * for it only looks; or some scopes.
 */
export type Advice =
  | { readonly kind: 'unused' }
  | { readonly kind: 'only-looks' }
  | { readonly kind: 'scopes'; readonly scopes: readonly string[] }

const settledAfterMs = 7 * 86_400_000
const lookingOf = (scope: string): string => scope.replace(/:write$/, ':read')
/** Whoever may change may look: the lesser scope is none to spare. */
const isCovered = (scope: string, scopes: readonly string[]): boolean =>
  scopes.some((one) => one !== scope && lookingOf(one) === scope)

/**
 * Advice on a token that has settled in: a week after it was made what it has not done it may never do. Null
 * where there is none. Pure.
 */
export function adviceOn({ scopes, usedScopes, created, lastUsed }: Used, nowMs: number): Advice | null {
  if (nowMs - Date.parse(created) < settledAfterMs) return null
  if (lastUsed === null) return { kind: 'unused' }
  const idle = scopes.filter((scope) => !usedScopes.includes(scope) && !isCovered(scope, scopes))
  const unread = idle.filter((scope) => usedScopes.includes(lookingOf(scope)))
  const others = idle.filter((scope) => !unread.includes(scope))
  if (others.length > 0) return { kind: 'scopes', scopes: others }
  return unread.length > 0 ? { kind: 'only-looks' } : null
}
