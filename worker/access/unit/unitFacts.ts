import { type SQL, sql } from 'drizzle-orm'
import type { MaintainerId, OrganizationId, ProjectId, SessionId, TokenId, UserId } from '../../kit/id'
import { isFresh, isOurs, sessionOf } from '../account/accountFacts'
import type { UnitKind } from '../scope'
import { type Credential, numberIn, personAt, type UnitClaim } from './unitClaim'

/** A role in a project. */
export type Role = 'share' | 'admin' | 'guest' | 'readOnly' | 'developer' | 'reviewer' | 'productionManager'

/** What is true of the caller and of the unit in the path at this instant; times are judged already. */
export type UnitFacts = {
  readonly credential: null | {
    readonly kind: 'admin' | 'session' | 'super' | 'cookie'
    readonly id: TokenId | SessionId
    /** What an application token opens. */
    readonly scopes: readonly string[]
    /** How a person narrowed their own token. */
    readonly restrictions: readonly string[]
    /** 1 when the token may come from this address. */
    readonly isInRange: 0 | 1
    /** When the token ends (unix milliseconds); null for those that do not, and for cookies. */
    readonly expires: number | null
    /** 1 when the CSRF token is of this session, or none is asked for. */
    readonly isOurs: 0 | 1
    /** 1 when the person proved who they are a short while ago; never for tokens, which need not. */
    readonly isFresh: 0 | 1
  }
  /** Who calls; null for an application. */
  readonly user: null | {
    readonly id: UserId
    readonly isActivated: 0 | 1
    readonly mfaEnabled: 0 | 1
    readonly isSuperAdmin: 0 | 1
    readonly features: readonly string[]
  }
  /** 1 when the `{user}` of the path is who calls; null where either is nobody. */
  readonly isSelf: 0 | 1 | null
  /** The `{user}` of the path, where the path is about a person. */
  readonly target: null | { readonly id: UserId; readonly isDeleted: 0 | 1 }
  /** The unit and what it belongs to; null when there is none, or none alive. */
  readonly maintainer: MaintainerId | null
  readonly organization: null | {
    readonly id: OrganizationId
    readonly allowAutoJoin: 0 | 1
    readonly mfaRequired: 0 | 1
  }
  readonly project: null | { readonly id: ProjectId; readonly isGoverned: 0 | 1 }
  readonly isMaintainerMember: 0 | 1
  readonly isOrganizationMember: 0 | 1
  readonly role: Role | null
  /**
   * 1 when the caller is a member of any live maintainer or organization. Asked for the platform and
   * maintainers alone.
   */
  readonly belongsSomewhere: 0 | 1
}

/** What is true where a path names no such thing. */
export const noFacts: UnitFacts = {
  credential: null,
  user: null,
  isSelf: 0,
  target: null,
  maintainer: null,
  organization: null,
  project: null,
  isMaintainerMember: 0,
  isOrganizationMember: 0,
  role: null,
  belongsSomewhere: 0,
}

/** Joins `c` (the credential) and `u` (its person); both null where the credential is not good now. */
const caller = (credential: Credential, now: number) =>
  credential.kind === 'token'
    ? sql`LEFT JOIN management_token c ON c.hash = ${credential.hash} AND c.kind <> 'personal' AND NOT c.is_disabled AND (c.expires IS NULL OR c.expires > ${now})
  LEFT JOIN user u ON u.id = c.user_id AND NOT u.is_disabled AND u.deleted_time IS NULL AND u.deletion_due IS NULL`
    : sql`LEFT JOIN session c ON c.id = ${sessionOf(credential.claim, now)}
  LEFT JOIN user u ON u.id = c.user_id`

/** What names a credential that is good now: `token:7`, `session:9`; else NULL. */
export const credentialName = (credential: Credential, now: number) =>
  sql<string>`(SELECT ${credential.kind === 'token' ? sql`'token:'` : sql`'session:'`} || c.id FROM (SELECT 1) ask ${caller(credential, now)})`

/** Whether the token `c` may come from the address of this key. */
export const isInRange = (address: string) =>
  sql`(c.ip_ranges = '[]' OR EXISTS (SELECT 1 FROM json_each(c.ip_ranges) r WHERE ${address} BETWEEN r.value ->> 'from' AND r.value ->> 'to'))`

const credentialJson = (credential: Credential, now: number) =>
  credential.kind === 'token'
    ? sql`json_object('kind', c.kind, 'id', c.id, 'scopes', json(c.scopes), 'restrictions', json(c.restrictions), 'isInRange', ${isInRange(credential.address)},
      'expires', c.expires, 'isOurs', 1, 'isFresh', 0)`
    : sql`(SELECT json_object('kind', 'cookie', 'id', s.id, 'scopes', json('[]'), 'restrictions', json('[]'), 'isInRange', 1, 'expires', NULL, 'isOurs', ${isOurs(credential.claim)}, 'isFresh', ${isFresh(credential.claim, now)})
      FROM session s WHERE s.id = c.id)`

const userJson = sql`json_object('id', u.id, 'isActivated', u.is_activated, 'mfaEnabled', u.mfa_enabled, 'isSuperAdmin', u.is_super_admin,
  'features', (SELECT json_group_array(f.name ORDER BY f.name) FROM user_feature uf JOIN feature f ON f.id = uf.feature_id WHERE uf.user_id = u.id))`

const maintainerJoin = (id: SQL) => sql`LEFT JOIN maintainer m ON m.id = ${id} AND m.deleted_time IS NULL
  LEFT JOIN maintainer_member mm ON mm.maintainer_id = m.id AND mm.user_id = u.id`
const organizationJoin = (id: SQL) => sql`LEFT JOIN organization o ON o.id = ${id} AND o.deleted_time IS NULL
  LEFT JOIN organization_member om ON om.organization_id = o.id AND om.user_id = u.id`
const projectJoin = (
  id: SQL,
  now: number,
) => sql`LEFT JOIN project p ON p.id = ${id} AND p.deleted_time IS NULL AND (p.expires IS NULL OR p.expires > ${now})
  LEFT JOIN project_member pm ON pm.project_id = p.id AND pm.user_id = u.id AND (pm.expires IS NULL OR pm.expires > ${now})`

/** The unit in the path and everything above it. */
function unitJoins(unit: UnitKind, id: number, now: number): SQL {
  switch (unit) {
    case 'maintainer':
      return maintainerJoin(sql`${id}`)
    case 'organization':
      return sql`${organizationJoin(sql`${id}`)} ${maintainerJoin(sql`o.maintainer_id`)}`
    case 'project':
      return sql`${projectJoin(sql`${id}`, now)} ${organizationJoin(sql`p.organization_id`)} ${maintainerJoin(sql`o.maintainer_id`)}`
    default:
      return sql``
  }
}

const maintainerJson = sql`'maintainer', m.id, 'isMaintainerMember', mm.user_id IS NOT NULL`
const organizationJson = sql`'organization', iif(o.id IS NULL, NULL, json_object('id', o.id, 'allowAutoJoin', o.allow_auto_join, 'mfaRequired', o.mfa_required)),
  'isOrganizationMember', om.user_id IS NOT NULL`
const projectJson = sql`'role', pm.role, 'project', iif(p.id IS NULL, NULL, json_object('id', p.id,
  'isGoverned', EXISTS (SELECT 1 FROM feature f JOIN project_feature pf ON pf.feature_id = f.id WHERE f.name = 'protected-default-branch' AND pf.project_id = p.id)))`
const belongsJson = sql`'belongsSomewhere', EXISTS (SELECT 1 FROM maintainer_member x JOIN maintainer y ON y.id = x.maintainer_id WHERE x.user_id = u.id AND y.deleted_time IS NULL)
  OR EXISTS (SELECT 1 FROM organization_member x JOIN organization y ON y.id = x.organization_id WHERE x.user_id = u.id AND y.deleted_time IS NULL)`

const targetJson = (target: SQL) =>
  sql`'target', json((SELECT json_object('id', x.id, 'isDeleted', x.deleted_time IS NOT NULL) FROM user x WHERE x.id = ${target}))`

function unitJson(unit: UnitKind, target: SQL): SQL {
  switch (unit) {
    case 'platform':
      return belongsJson
    case 'user':
      return targetJson(target)
    case 'maintainer':
      return sql`${maintainerJson}, ${belongsJson}`
    case 'organization':
      return sql`${maintainerJson}, ${organizationJson}`
    case 'project':
      return sql`${maintainerJson}, ${organizationJson}, ${projectJson}`
  }
}

/**
 * Everything that permission can ask about a unit, as one canonical JSON text of one row; every table is
 * reached by a unique index.
 */
export function unitFactsText(claim: UnitClaim, now: number): SQL<string> {
  const { credential, unit, given, person } = claim
  const target = person ? personAt(person) : sql`NULL`
  return sql`(SELECT json_object(
    'credential', iif(c.id IS NULL, NULL, json(${credentialJson(credential, now)})), 'user', iif(u.id IS NULL, NULL, ${userJson}),
    'isSelf', u.id = ${target}, ${unitJson(unit, target)})
  FROM (SELECT 1) ask ${caller(credential, now)} ${unitJoins(unit, numberIn(given), now)})`
}
