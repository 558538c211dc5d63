import type { UnitKind } from '../unitKind'
import { maintainerTable } from './maintainer.table'
import { organizationTable } from './organization.table'
import type { PermissionRow } from './permissionRow'
import { platformTable } from './platform.table'
import { projectTable } from './project.table'
import { userTable } from './user.table'

const tables = {
  platform: platformTable,
  user: userTable,
  maintainer: maintainerTable,
  organization: organizationTable,
  project: projectTable,
}

/** What one may do with a unit of this kind. */
export type Permission<K extends UnitKind = UnitKind> = K extends UnitKind
  ? keyof (typeof tables)[K] & string
  : never

/** The matrix, one row a permission; README.md shows it. */
export const permissions: Readonly<Record<UnitKind, Readonly<Record<string, PermissionRow>>>> = tables

/** The names of the permissions of a unit, in the order of its table. */
export const permissionNames = <K extends UnitKind>(unit: K): readonly Permission<K>[] =>
  // The keys of a table are what `Permission` is made of.
  Object.keys(tables[unit]) as Permission<K>[]

/** The row of a permission; a name that no table has is a fault. */
export function rowFor(unit: UnitKind, permission: string): PermissionRow {
  const row = permissions[unit][permission]
  if (!row) throw new Error(`No row ${unit} ${permission}`)
  return row
}
