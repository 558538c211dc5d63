import { env } from 'cloudflare:workers'
import { newToken } from '../../../worker/access/token/form'
import { hours } from '../../../worker/kit/duration'
import { sha256 } from '../../../worker/kit/hash'
import { type ManageClient, manageClient } from '../http/manageClient'

/**
 * Makers of people, tokens and units in given states, by SQL: quick, and no rule is asked. Names are unique
 * in a test file.
 */
type Value = string | number | boolean | null
/** Inserts a row and gives its id. */
export async function insert(table: string, row: Readonly<Record<string, Value>>): Promise<number> {
  const columns = Object.keys(row)
  const made = await env.DB.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      RETURNING rowid AS id`,
  )
    .bind(...Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : value)))
    .first<{ id: number }>()
  return made?.id ?? 0
}
/** The rows of a query. */
export const rows = async <Row>(query: string, ...values: Value[]): Promise<Row[]> =>
  (
    await env.DB.prepare(query)
      .bind(...values)
      .all<Row>()
  ).results

let count = 0
type Traits = {
  readonly name?: string
  readonly email?: string
  readonly isActivated?: boolean
  readonly mfa?: boolean
  readonly isSuperAdmin?: boolean
  readonly features?: readonly string[]
}
/** Somebody, activated unless said, with a client that acts by a management token of theirs. */
export type Somebody = { readonly id: number; readonly name: string; readonly email: string } & ManageClient
/** Makes somebody. */
export async function somebody(traits: Traits = {}): Promise<Somebody> {
  count += 1
  const { isActivated = true, mfa = false, isSuperAdmin = false, features = [] } = traits
  const email = traits.email ?? `somebody-${count}@example.com`
  const name = traits.name ?? (isActivated ? `Somebody ${count}` : '')
  const flags = {
    is_activated: isActivated,
    mfa_enabled: mfa,
    is_super_admin: isSuperAdmin,
    can_access_logs: isSuperAdmin,
  }
  const id = await insert('user', {
    email,
    email_key: email.toLowerCase(),
    name,
    ...flags,
    created: Date.now(),
  })
  for (const feature of features)
    await env.DB.prepare(
      'INSERT INTO user_feature (user_id, feature_id) SELECT ?, id FROM feature WHERE name = ?',
    )
      .bind(id, feature)
      .run()
  return { id, name, email, ...manageClient({ 'x-kbc-manageapitoken': await tokenOf(id) }) }
}
/** A super admin. */
export const superAdmin = (traits: Traits = {}) => somebody({ isSuperAdmin: true, ...traits })

type TokenTraits = {
  readonly kind?: 'admin' | 'session'
  readonly expires?: number
  readonly description?: string
}
/** The value of a token of this person. */
export async function tokenOf(
  userId: number,
  { kind = 'admin', expires = Date.now() + hours(1), description = 'A token' }: TokenTraits = {},
): Promise<string> {
  const token = newToken(kind === 'admin' ? 'management' : 'session')
  const owner = { user_id: userId, creator_id: userId }
  await insert('management_token', {
    kind,
    hash: await sha256(token),
    ...owner,
    description,
    created: Date.now(),
    expires,
  })
  return token
}
/** A client that acts by a management token that this person makes at this moment. */
export const tokenHolder = async (who: { id: number }) =>
  manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id) })
/** A client that acts by a session token of this person. */
export const sessionTokenOf = async (who: { id: number }) =>
  manageClient({ 'x-kbc-manageapitoken': await tokenOf(who.id, { kind: 'session' }) })
/** A client that acts by an application token with these scopes. */
export async function application(...scopes: string[]) {
  const token = newToken('application')
  const maker = await superAdmin()
  const row = {
    kind: 'super',
    hash: await sha256(token),
    creator_id: maker.id,
    description: 'An application',
    created: Date.now(),
  }
  await insert('management_token', { ...row, scopes: JSON.stringify(scopes) })
  return manageClient({ 'x-kbc-manageapitoken': token })
}

type Person = { readonly id: number }
const named = (kind: string) => {
  count += 1
  return `${kind} ${count}`
}
/** A maintainer with these members; its id. */
export async function maintainerWith(...members: readonly Person[]): Promise<number> {
  const id = await insert('maintainer', { name: named('Maintainer'), created: Date.now() })
  for (const { id: user } of members)
    await insert('maintainer_member', { maintainer_id: id, user_id: user, created: Date.now() })
  return id
}
/** An organization of a maintainer (a new one unless given) with these members; its id. */
export async function organizationWith(
  members: readonly Person[],
  given: { maintainer?: number; allowAutoJoin?: boolean; mfaRequired?: boolean; name?: string } = {},
): Promise<number> {
  const maintainer = given.maintainer ?? (await maintainerWith())
  const rules = { allow_auto_join: given.allowAutoJoin ?? true, mfa_required: given.mfaRequired ?? false }
  const id = await insert('organization', {
    maintainer_id: maintainer,
    name: given.name ?? named('Organization'),
    created: Date.now(),
    ...rules,
  })
  for (const { id: user } of members)
    await insert('organization_member', { organization_id: id, user_id: user, created: Date.now() })
  return id
}
/** A project of an organization (a new one unless given) with these people in these roles; its id. */
export async function projectWith(
  members: readonly (readonly [Person, string])[],
  given: {
    organization?: number
    expires?: number
    name?: string
    features?: readonly string[]
    type?: string
  } = {},
): Promise<number> {
  const organization = given.organization ?? (await organizationWith([]))
  const kind = {
    type: given.type ?? 'production',
    default_backend: 'snowflake',
    expires: given.expires ?? null,
  }
  const id = await insert('project', {
    organization_id: organization,
    name: given.name ?? named('Project'),
    created: Date.now(),
    ...kind,
  })
  for (const [{ id: user }, role] of members)
    await insert('project_member', { project_id: id, user_id: user, role, created: Date.now() })
  for (const feature of given.features ?? [])
    await env.DB.prepare(
      'INSERT INTO project_feature (project_id, feature_id) SELECT ?, id FROM feature WHERE name = ?',
    )
      .bind(id, feature)
      .run()
  return id
}
