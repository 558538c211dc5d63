import type { Row } from '../permissions/permissionRow'
import type { UnitFacts } from '../unit/unitFacts'
import type { UnitAsk } from '../unit/unitVerdict'

/** What a personal access token may be given. */
export const personalScopes = [
  'account:read',
  'account:write',
  'notifications:read',
  'notifications:write',
] as const
/** One of them. */
export type PersonalScope = (typeof personalScopes)[number]
/** What a management token may be given, beside the units it is narrowed to. */
export const managementScopes = ['manage:read', 'manage:write'] as const
/** A unit that a management token is narrowed to: `project:7`. */
export const unitScopeForm = /^(maintainer|organization|project):[1-9]\d{0,14}$/

/** The scopes any of which opens what asks for this one: whoever may write may read. */
export const scopesFor = (scope: PersonalScope): readonly PersonalScope[] =>
  scope === 'account:read'
    ? ['account:read', 'account:write']
    : scope === 'notifications:read'
      ? ['notifications:read', 'notifications:write']
      : [scope]

/** Whether these scopes name units: then nothing else is covered. */
export const isNarrowed = (restrictions: readonly string[]): boolean =>
  restrictions.some((one) => unitScopeForm.test(one))

/**
 * Whether a token so narrowed by its person covers what is asked: changes unless it only reads; and where it
 * names units, only what is in one of them or in what belongs to it. Says nothing of what its person may.
 * Pure.
 */
export function isWithin({ credential, ...facts }: UnitFacts, ask: UnitAsk, rows: readonly Row[]): boolean {
  const restrictions = credential?.restrictions ?? []
  const mayChange = restrictions.includes('manage:write') || !restrictions.includes('manage:read')
  if (ask.isChange && !mayChange) return false
  if (!isNarrowed(restrictions)) return true
  const isUnit = ask.unit !== 'platform' && ask.unit !== 'user'
  if (!rows.every((row) => row.narrowed ?? isUnit)) return false
  return !isUnit || placesOf(facts, ask).some((place) => restrictions.includes(place))
}

/** The unit in the path and what it belongs to, as scopes name them. */
const placesOf = (
  { maintainer, organization, project }: Omit<UnitFacts, 'credential'>,
  { unit, given }: UnitAsk,
): readonly string[] => [
  `${unit}:${given}`,
  ...(maintainer === null ? [] : [`maintainer:${maintainer}`]),
  ...(organization ? [`organization:${organization.id}`] : []),
  ...(project ? [`project:${project.id}`] : []),
]
