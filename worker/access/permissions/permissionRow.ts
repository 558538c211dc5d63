import type { ManageId } from '../../manageProblems.table'

/** What a fact may decide in a cell of the matrix. */
export type Condition =
  | 'auto join'
  | 'no auto join'
  | 'organization member'
  | 'mfa'
  | 'belongs somewhere'
  | 'saml feature'
/**
 * One cell of the matrix: `ok`; a refusal; a final one, which nothing else that the caller is can lift; or
 * what a condition decides.
 */
export type Cell =
  | 'ok'
  | ManageId
  | { readonly final: ManageId }
  | { readonly when: Condition; readonly otherwise: ManageId }

/** The refusal that a cell can give; null where it always allows. */
export function refusalOfCell(cell: Cell): ManageId | null {
  if (cell === 'ok') return null
  if (typeof cell === 'string') return cell
  return 'final' in cell ? cell.final : cell.otherwise
}

/** What an application token must have in its scopes. */
export type ApplicationScope =
  | 'projects:read'
  | 'deleted-projects:read'
  | 'organizations:read'
  | 'manage:storage-tokens'
  | 'payg:top-up:try'
  | 'metrics:write'
  | 'tokens:introspect'

/** What a row says beside its cells. */
export type RowOptions = {
  /** Opens it to application tokens of this scope; `any` to all of them. Without it they hear A403. */
  readonly scope?: ApplicationScope | 'any'
  /** For tokens alone: a cookie is no credential here. */
  readonly tokenOnly?: true
  /** S403 for session tokens. */
  readonly noSession?: true
  /** ACT403 for people who are not activated (8.6). */
  readonly active?: true
  /** With a cookie: asks for a fresh proof of identity, as acts of the staff do without it. */
  readonly fresh?: true
  /** For the cookie alone: whoever holds a token hears that it takes a step-up. */
  readonly cookieOnly?: true
  /** Whether a token that is narrowed to units may: in a unit it may unless said, elsewhere it may not. */
  readonly narrowed?: boolean
  /** Opens it to whoever has this feature, strangers included. */
  readonly feature?: string
  /** The feature does not open it where the person in the path is a super admin. */
  readonly sparesSuperAdmins?: true
  /** What a stranger hears instead of M403, O403, P403. */
  readonly stranger?: Cell
  /** Whom the MFA lock-out spares: super admins, or everybody. */
  readonly lock?: 'spares super admins' | 'off'
  /** A super admin with a project role goes by the role. */
  readonly byRole?: true
  /** What members of the project hear before anything else about them. */
  readonly members?: ManageId
  /** The row that judges a member who acts on themselves. */
  readonly self?: string
  /** What is said where the person in the path does not exist; U404 unless said. */
  readonly missing?: ManageId
}

/** One permission: a cell a column. */
export type PermissionRow<Column extends string = string> = RowOptions & {
  readonly cells: Readonly<Record<Column, Cell>>
}

/** A maker of rows with these columns: cells in their order, then the options. */
export const rowOf =
  <const Columns extends readonly string[]>(columns: Columns) =>
  (
    cells: { readonly [K in keyof Columns]: Cell },
    options: RowOptions = {},
  ): PermissionRow<Columns[number]> => ({
    ...options,
    // Object.fromEntries forgets the keys; they are the columns, each with its cell.
    cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<
      Columns[number],
      Cell
    >,
  })

/** A refusal that nothing else that the caller is can lift. */
export const final = (refusal: ManageId): Cell => ({ final: refusal })
const when =
  (condition: Condition) =>
  (otherwise: ManageId): Cell => ({ when: condition, otherwise })
/** Allowed only while auto join is on: the `J` of the matrix. */
export const J = when('auto join')
/** Allowed only while auto join is off. */
export const offJ = when('no auto join')
/** Allowed to those who are members of the organization as well. */
export const ifOM = when('organization member')
/** Allowed to those with MFA. */
export const ifMfa = when('mfa')
/** Allowed to members of any live maintainer or organization. */
export const ifMember = when('belongs somewhere')
/** Allowed to those with the feature `saml-metadata-access`. */
export const ifSaml = when('saml feature')
