import {
  type Cell,
  type Condition,
  type PermissionRow,
  refusalOfCell,
} from '../../worker/access/permissions/permissionRow'
import { permissions } from '../../worker/access/permissions/permissions'
import type { UnitKind } from '../../worker/access/unitKind'
import { kindOf, type ManageId, manageProblems } from '../../worker/manageProblems.table'
import { about, conditions, introduction, notes } from './permissionsPage.table'

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const conditionNames: Readonly<Record<Condition, string>> = conditions

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if ('final' in cell) return `${cell.final} (final)`
  return `${conditionNames[cell.when]}, else ${cell.otherwise}`
}

/** What a row says beside its cells, as words. */
function notesOf(row: PermissionRow): string {
  const said = [
    row.scope && (row.scope === 'any' ? notes.anyApplication : `${notes.scope} \`${row.scope}\``),
    row.feature && `${notes.feature} \`${row.feature}\``,
    row.stranger && `${notes.stranger} ${cellText(row.stranger)}`,
    row.members && `${notes.members} ${row.members}`,
    row.missing && `${notes.missing} ${row.missing}`,
    row.self && `${notes.self} \`${row.self}\``,
    row.lock && notes.lock[row.lock],
    row.narrowed !== undefined && notes.narrowed[row.narrowed ? 'yes' : 'no'],
    ...(
      ['sparesSuperAdmins', 'tokenOnly', 'cookieOnly', 'noSession', 'active', 'fresh', 'byRole'] as const
    ).map((option) => row[option] && notes[option]),
  ]
  return said.filter(Boolean).join('; ')
}

/** The codes that a row can answer. */
const codesIn = ({
  cells,
  stranger,
  members,
  missing,
}: PermissionRow): readonly (ManageId | null | undefined)[] => [
  ...Object.values(cells).map(refusalOfCell),
  stranger && refusalOfCell(stranger),
  members,
  missing,
]

function section(unit: UnitKind): string {
  const { title, text } = about[unit]
  const rows = Object.entries(permissions[unit])
  const columns = Object.keys(rows[0]?.[1].cells ?? {})
  return [
    `## ${title}`,
    '',
    text,
    '',
    line(['permission', ...columns, 'and']),
    line(['---', ...columns.map(() => '---'), '---']),
    ...rows.map(([name, row]) =>
      line([`\`${name}\``, ...Object.values(row.cells).map(cellText), notesOf(row)]),
    ),
  ].join('\n')
}

const units = ['platform', 'user', 'maintainer', 'organization', 'project'] as const

function codes(): string {
  const used = units.flatMap((unit) => Object.values(permissions[unit]).flatMap(codesIn))
  const ids = [...new Set(['A403', 'M403', 'O403', 'P403', 'SAF403', ...used])].filter(
    (id): id is ManageId => typeof id === 'string',
  )
  return [
    '## Codes',
    '',
    line(['code', 'kind', 'status', 'text']),
    line(['---', '---', '---', '---']),
    ...ids.sort().map((id) => {
      const { status, title } = manageProblems[kindOf[id]]
      return line([id, `\`${kindOf[id]}\``, String(status), title])
    }),
  ].join('\n')
}

/** The page that tells who may do what, made of the tables that decide it. */
export const permissionsPage = (): string =>
  `${[introduction, ...units.map(section), codes()].join('\n\n')}\n`
