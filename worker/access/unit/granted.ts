import { type ProjectRole, projectRoles } from '../../data/roles'
import type { Cell, PermissionRow } from '../permissions/permissionRow'
import { type Permission, rowFor } from '../permissions/permissions'
import type { UnitKind } from '../unitKind'
import { refusalIn } from './cells'
import { noFacts } from './facts'

/**
 * The roles to which the matrix grants this in a project, to members of its organization or to others; `''`
 * stands for whoever has no seat. For statements about others than who calls. Pure.
 */
export const rolesGranted = (
  permission: Permission<'project'>,
  isOrganizationMember: 0 | 1,
): readonly (ProjectRole | '')[] =>
  [...projectRoles, '' as const].filter((role) => {
    const facts = { ...noFacts, isOrganizationMember, role: role || null }
    return refusalIn(facts, 'project', rowFor('project', permission)) === null
  })

/** Whether the matrix grants this to super admins, whatever else they are. Pure. */
export const isGrantedToStaff = <K extends UnitKind>(unit: K, permission: Permission<K>): boolean =>
  rowFor(unit, permission).cells.SA === 'ok'

/**
 * Whether somebody may be granted this by being a super admin, or by a feature, alone: with a cookie, changes
 * so made ask for a fresh proof of identity. Pure.
 */
export const mayBeStaffAct = ({ cells, feature }: PermissionRow, unit: UnitKind): boolean =>
  feature !== undefined || (isPass(cells.SA) && (hasStrangers(unit) || !Object.values(cells).every(isPass)))
const isPass = (cell: Cell | undefined) => cell === 'ok' || (typeof cell === 'object' && 'when' in cell)
const hasStrangers = (unit: UnitKind) => unit !== 'platform' && unit !== 'user'
