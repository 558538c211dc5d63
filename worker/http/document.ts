import { type Cell, type PermissionRow, refusalOfCell } from '../access/permissions/permissionRow'
import { permissions } from '../access/permissions/permissions'
import type { UnitKind } from '../access/unitKind'
import { keysOf } from '../kit/keysOf'
import { kindOf, manageProblems } from '../manageProblems.table'
import { type ProblemKind, problems } from '../problems'

/** What a cell of the matrix says to whoever stands in its column. */
type CellInDocument =
  | 'yes'
  | { readonly no: ProblemKind }
  | { readonly if: string; readonly otherwise: ProblemKind }

function cellInDocument(cell: Cell): CellInDocument {
  const refusal = refusalOfCell(cell)
  if (refusal === null) return 'yes'
  const no = kindOf[refusal]
  return typeof cell === 'object' && 'when' in cell ? { if: cell.when, otherwise: no } : { no }
}

const rowInDocument = (row: PermissionRow) => {
  const { cells, active, noSession, tokenOnly, cookieOnly, fresh, scope, feature, sparesSuperAdmins } = row
  return {
    columns: Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [column, cellInDocument(cell)]),
    ),
    ...(active && { activatedOnly: true }),
    ...(noSession && { withoutSessionTokens: true }),
    ...(tokenOnly && { tokensOnly: true }),
    ...(cookieOnly && { cookieOnly: true }),
    ...(fresh && { freshWithCookie: true }),
    ...(scope && { applicationScope: scope }),
    ...(feature && { orFeature: feature }),
    ...(sparesSuperAdmins && { exceptForSuperAdmins: true }),
  }
}
const matrixOf = (unit: UnitKind) =>
  Object.fromEntries(Object.entries(permissions[unit]).map(([name, row]) => [name, rowInDocument(row)]))

/**
 * The matrix of permissions, by kind of unit and permission, as `x-permissions` tells it: what `x-access` of
 * an operation names.
 */
export const permissionsInDocument = () =>
  Object.fromEntries(
    (['platform', 'user', 'maintainer', 'organization', 'project'] as const).map((unit) => [
      unit,
      matrixOf(unit),
    ]),
  )

const camelCase = (kind: string) => kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
/** The code of a "no" on `/manage`; other paths tell the kind itself. */
export const manageCode = (kind: ProblemKind): string => ownCodes[kind]?.code ?? `manage.${camelCase(kind)}`
const ownCodes: Readonly<Partial<Record<ProblemKind, { readonly code: string }>>> = manageProblems

/**
 * Every "no" by its kind, as `x-problems` tells it: status, text (`{}` are filled in), and its code on
 * `/manage`.
 */
export const problemsInDocument = () =>
  Object.fromEntries(
    keysOf(problems).map((kind) => {
      const { status, title } = problems[kind]
      return [kind, { status, title, manageCode: manageCode(kind) }]
    }),
  )
