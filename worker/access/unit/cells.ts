import type { ProjectRole } from '../../data/roles'
import { kindOf, type ManageKind } from '../../manageProblems.table'
import type { Cell, Condition, PermissionRow } from '../permissions/permissionRow'
import type { UnitKind } from '../unitKind'
import type { UnitFacts } from './facts'

const roleColumns: Readonly<Record<ProjectRole, string>> = {
  share: 'PA',
  admin: 'PA',
  guest: 'PL',
  readOnly: 'PL',
  developer: 'DR',
  reviewer: 'DR',
  productionManager: 'PM',
}

/**
 * The columns of the matrix that the caller stands in, the farthest first; none for a stranger. A project
 * role replaces other memberships.
 */
export function columnsOf(facts: UnitFacts, unit: UnitKind, row: PermissionRow): readonly string[] {
  const superAdmin = facts.user?.isSuperAdmin ? ['SA'] : []
  if (unit === 'platform') return facts.user?.isSuperAdmin ? superAdmin : ['US']
  if (unit === 'user') return facts.user?.isSuperAdmin ? superAdmin : [facts.isSelf ? 'ME' : 'OT']
  if (unit === 'project' && facts.role) {
    const role = facts.role === 'readOnly' && facts.project?.isGoverned ? 'DR' : roleColumns[facts.role]
    return row.byRole ? [role] : [...superAdmin, role]
  }
  return [
    ...superAdmin,
    ...(facts.isMaintainerMember ? ['MM'] : []),
    ...(facts.isOrganizationMember ? ['OM'] : []),
  ]
}

const has = (facts: UnitFacts, { feature }: PermissionRow) =>
  feature !== undefined && facts.user?.features.includes(feature) === true
/** Whether the caller has a feature that opens the row. */
export const hasFeature = (facts: UnitFacts, row: PermissionRow): boolean =>
  has(facts, row) && !(row.sparesSuperAdmins && facts.target?.isSuperAdmin)

/** What a stranger hears; null where the row lets them in. */
export function strangerRefusal(facts: UnitFacts, unit: UnitKind, row: PermissionRow): ManageKind | null {
  if (hasFeature(facts, row)) return null
  return row.stranger ? judge(row.stranger, facts) : kindOf[toStrangers[unit]]
}
const toStrangers = {
  platform: 'A403',
  user: 'A403',
  maintainer: 'M403',
  organization: 'O403',
  project: 'P403',
} as const

/** The best of the caller's cells; where all refuse, the closest speaks. */
export function refusalIn(facts: UnitFacts, unit: UnitKind, row: PermissionRow): ManageKind | null {
  const columns = columnsOf(facts, unit, row)
  if (columns.length === 0) return strangerRefusal(facts, unit, row)
  const cells = columns.map((column) => row.cells[column] ?? 'A403')
  const final = cells.find((cell) => typeof cell === 'object' && 'final' in cell)
  if (final) return judge(final, facts)
  if (hasFeature(facts, row)) return null
  const refusals = cells.map((cell) => judge(cell, facts))
  if (refusals.includes(null)) return null
  const no = refusals.at(-1) ?? null
  return no === 'super-admin-only' && row.feature && !has(facts, row) ? 'super-admin-or-feature' : no
}

const conditions: Readonly<Record<Condition, (facts: UnitFacts) => unknown>> = {
  'auto join': ({ organization }) => organization?.allowAutoJoin,
  'no auto join': ({ organization }) => !organization?.allowAutoJoin,
  'organization member': ({ isOrganizationMember }) => isOrganizationMember,
  mfa: ({ user }) => user?.mfaEnabled,
  'belongs somewhere': ({ belongsSomewhere, user }) => belongsSomewhere || user?.isSuperAdmin,
  'saml feature': ({ user }) => user?.features.includes('saml-metadata-access'),
}

function judge(cell: Cell, facts: UnitFacts): ManageKind | null {
  if (cell === 'ok') return null
  if (typeof cell === 'string') return kindOf[cell]
  if ('final' in cell) return kindOf[cell.final]
  return conditions[cell.when](facts) ? null : kindOf[cell.otherwise]
}
