import { type SQL, sql } from 'drizzle-orm'
import { aliased, from } from '../../data/rows'
import { organization, project } from '../../data/tables/units'
import type { PermissionRow } from '../permissions/permissionRow'
import { coversChanges, isNarrowed } from '../token/scopes'
import type { UnitClaim } from './claim'
import type { UnitFacts } from './facts'
import type { UnitRequest } from './request'
import { numberIn } from './segments'

const [o, p] = [aliased(organization, 'o'), aliased(project, 'p')]

/**
 * The unit in the path and what it belongs to, as scopes of tokens name them: a query, for only the database
 * knows the latter; null where the path is about no such unit.
 */
export function unitScopes({ unit, segment }: UnitClaim): SQL | null {
  const id = numberIn(segment)
  const itself = sql`SELECT ${`${unit}:${id}`} AS scope`
  if (unit === 'maintainer') return itself
  if (unit === 'organization')
    return sql`${itself} UNION ALL SELECT 'maintainer:' || ${o.maintainerId}
      FROM ${from(o)} WHERE ${o.id} = ${id}`
  if (unit !== 'project') return null
  return sql`${itself} UNION ALL SELECT 'organization:' || ${p.organizationId}
      FROM ${from(p)} WHERE ${p.id} = ${id}
    UNION ALL SELECT 'maintainer:' || ${o.maintainerId} FROM ${from(p)}
      JOIN ${from(o)} ON ${o.id} = ${p.organizationId} WHERE ${p.id} = ${id}`
}

/**
 * Whether a token as its person narrowed it covers the request: changes unless it only reads; and where it
 * names units, only what is in one of them or in what belongs to it. Says nothing of what its person may.
 * Pure.
 */
export function isWithinScopes(
  facts: UnitFacts,
  request: UnitRequest,
  rows: readonly PermissionRow[],
): boolean {
  const restrictions = facts.credential?.restrictions ?? []
  if (request.isChange && !coversChanges(restrictions)) return false
  if (!isNarrowed(restrictions)) return true
  const isUnit = request.unit !== 'platform' && request.unit !== 'user'
  if (!rows.every((row) => row.narrowed ?? isUnit)) return false
  return !isUnit || scopesIn(facts, request).some((scope) => restrictions.includes(scope))
}

/** The unit in the path and what it belongs to, as scopes of tokens name them. */
const scopesIn = ({ maintainer, organization, project }: UnitFacts, request: UnitRequest) => [
  `${request.unit}:${request.unitSegment}`,
  ...(maintainer === null ? [] : [`maintainer:${maintainer}`]),
  ...(organization ? [`organization:${organization.id}`] : []),
  ...(project ? [`project:${project.id}`] : []),
]
