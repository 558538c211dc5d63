import { type Cell, type PermissionRow, refusalOfCell } from '../access/permissions/permissionRow'
import { rowFor } from '../access/permissions/permissions'
import { mayBeStaffAct } from '../access/unit/granted'
import { kindOf, type ManageId } from '../manageProblems.table'
import type { ProblemKind } from '../problems'
import type { Access } from './spec'

const denied = {
  platform: [],
  user: ['U404'],
  maintainer: ['M404', 'M403'],
  organization: ['O404', 'O403', 'MO400'],
  project: ['P404', 'P403', 'MP400'],
} as const satisfies Record<string, readonly ManageId[]>

const inCell = (cell: Cell): ManageId[] => {
  const refusal = refusalOfCell(cell)
  return refusal === null ? [] : [refusal]
}
const inOptions = (row: PermissionRow): ManageId[] => [
  ...(row.scope === 'any' ? [] : (['A403'] as const)),
  ...(row.noSession ? (['S403'] as const) : []),
  ...(row.active ? (['ACT403'] as const) : []),
  ...(row.members ? [row.members] : []),
  ...(row.missing ? [row.missing] : []),
]

const ofTokens: readonly ProblemKind[] = ['token-scope-denied', 'token-network-denied']

/**
 * What an operation refuses by its access alone, so that the document tells it without the slice repeating
 * it.
 */
export function refusalsOf(access: Access, method: string): ProblemKind[] {
  if (access.kind === 'anyone') return []
  if (access.kind === 'account') {
    const guarded: ProblemKind[] =
      method === 'get' ? ['not-signed-in'] : ['not-signed-in', 'stale-page', 'cross-site']
    if (access.scope !== null) return [...guarded, 'invalid-token', ...ofTokens]
    return access.freshWithinMinutes === null ? guarded : [...guarded, 'step-up-required']
  }
  const row = rowFor(access.kind, access.permission)
  const ids = [
    'A401',
    ...denied[access.kind],
    ...inOptions(row),
    ...Object.values(row.cells).flatMap(inCell),
  ] as const
  const kinds: readonly ProblemKind[] = [...new Set(ids)].map((id) => kindOf[id])
  const asksForProof = row.fresh || row.cookieOnly || (method !== 'get' && mayBeStaffAct(row, access.kind))
  return asksForProof ? [...kinds, ...ofTokens, 'step-up-required'] : [...kinds, ...ofTokens]
}
