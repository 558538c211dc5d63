/** What a personal access token may be given. */
export const personalScopes = [
  'account:read',
  'account:write',
  'notifications:read',
  'notifications:write',
] as const
export type PersonalScope = (typeof personalScopes)[number]
/** What a management token may be given, beside the units it is narrowed to. */
export const managementScopes = ['manage:read', 'manage:write'] as const
/** A unit that a management token is narrowed to: `project:7`. */
export const unitScopeForm = /^(maintainer|organization|project):[1-9]\d{0,14}$/

/** The scopes any of which opens what asks for this one: whoever may write may read. */
export function scopesFor(scope: PersonalScope): readonly PersonalScope[] {
  if (scope === 'account:read') return ['account:read', 'account:write']
  return scope === 'notifications:read' ? ['notifications:read', 'notifications:write'] : [scope]
}

/** Whether these scopes name units: then nothing else is covered. */
export const isNarrowed = (restrictions: readonly string[]): boolean =>
  restrictions.some((scope) => unitScopeForm.test(scope))

/** Whether these scopes cover a change, and not only reading. */
export const coversChanges = (restrictions: readonly string[]): boolean =>
  restrictions.includes('manage:write') || !restrictions.includes('manage:read')
