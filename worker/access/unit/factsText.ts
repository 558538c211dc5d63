import { type SQL, sql } from 'drizzle-orm'
import { isLiveMaintainer, isLiveOrganization, isLiveProject, isLiveSeat } from '../../data/live'
import { aliased, from } from '../../data/rows'
import { user } from '../../data/tables/account'
import { feature, projectFeature } from '../../data/tables/features'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { maintainer, organization, project } from '../../data/tables/units'
import { PROTECTED_DEFAULT_BRANCH } from '../features'
import type { UnitKind } from '../unitKind'
import type { UnitClaim } from './claim'
import { callerJoins, callerJson } from './credential'
import { numberIn, personAt } from './segments'

const u = aliased(user, 'u')
const [m, o, p] = [aliased(maintainer, 'm'), aliased(organization, 'o'), aliased(project, 'p')]
const [mm, om] = [aliased(maintainerMember, 'mm'), aliased(organizationMember, 'om')]
const pm = aliased(projectMember, 'pm')
const [f, pf] = [aliased(feature, 'f'), aliased(projectFeature, 'pf')]
const target = aliased(user, 'x')

const maintainerJoin = (id: unknown) => sql`LEFT JOIN ${from(m)} ON ${m.id} = ${id} AND ${isLiveMaintainer(m)}
  LEFT JOIN ${from(mm)} ON ${mm.unitId} = ${m.id} AND ${mm.userId} = ${u.id}`
const organizationJoin = (id: unknown) =>
  sql`LEFT JOIN ${from(o)} ON ${o.id} = ${id} AND ${isLiveOrganization(o)}
  LEFT JOIN ${from(om)} ON ${om.unitId} = ${o.id} AND ${om.userId} = ${u.id}`
const projectJoin = (id: unknown, now: number) =>
  sql`LEFT JOIN ${from(p)} ON ${p.id} = ${id} AND ${isLiveProject(p, now)}
  LEFT JOIN ${from(pm)} ON ${pm.unitId} = ${p.id} AND ${pm.userId} = ${u.id} AND ${isLiveSeat(pm, now)}`

/** The unit in the path and everything above it. */
function unitJoins(unit: UnitKind, id: number, now: number): SQL {
  switch (unit) {
    case 'maintainer':
      return maintainerJoin(id)
    case 'organization':
      return sql`${organizationJoin(id)} ${maintainerJoin(o.maintainerId)}`
    case 'project':
      return sql`${projectJoin(id, now)} ${organizationJoin(p.organizationId)}
        ${maintainerJoin(o.maintainerId)}`
    default:
      return sql``
  }
}

const maintainerJson = sql`'maintainer', ${m.id}, 'isMaintainerMember', ${mm.userId} IS NOT NULL`
const organizationJson = sql`'organization', iif(${o.id} IS NULL, NULL, json_object('id', ${o.id},
    'allowAutoJoin', ${o.allowAutoJoin}, 'mfaRequired', ${o.mfaRequired})),
  'isOrganizationMember', ${om.userId} IS NOT NULL`
const projectJson = sql`'role', ${pm.role}, 'project', iif(${p.id} IS NULL, NULL, json_object('id', ${p.id},
  'isGoverned', EXISTS (SELECT 1 FROM ${from(f)} JOIN ${from(pf)} ON ${pf.featureId} = ${f.id}
    WHERE ${f.name} = ${PROTECTED_DEFAULT_BRANCH} AND ${pf.projectId} = ${p.id})))`

const [seatM, seatO] = [aliased(maintainerMember, 'x'), aliased(organizationMember, 'x')]
const [unitM, unitO] = [aliased(maintainer, 'y'), aliased(organization, 'y')]
const belongsJson = sql`'belongsSomewhere', EXISTS (SELECT 1 FROM ${from(seatM)}
    JOIN ${from(unitM)} ON ${unitM.id} = ${seatM.unitId}
    WHERE ${seatM.userId} = ${u.id} AND ${isLiveMaintainer(unitM)})
  OR EXISTS (SELECT 1 FROM ${from(seatO)}
    JOIN ${from(unitO)} ON ${unitO.id} = ${seatO.unitId}
    WHERE ${seatO.userId} = ${u.id} AND ${isLiveOrganization(unitO)})`

const targetJson = (person: SQL) =>
  sql`'target', json((SELECT json_object('id', ${target.id}, 'isDeleted', ${target.deletedTime} IS NOT NULL,
      'isSuperAdmin', ${target.isSuperAdmin})
    FROM ${from(target)} WHERE ${target.id} = ${person}))`

function unitJson(unit: UnitKind, person: SQL): SQL {
  switch (unit) {
    case 'platform':
      return belongsJson
    case 'user':
      return targetJson(person)
    case 'maintainer':
      return sql`${maintainerJson}, ${belongsJson}`
    case 'organization':
      return sql`${maintainerJson}, ${organizationJson}`
    case 'project':
      return sql`${maintainerJson}, ${organizationJson}, ${projectJson}`
  }
}

/**
 * Everything that permission can ask about a unit, as one canonical JSON text of one row: `UnitFacts`, less
 * what the path names no such thing of. Every table is reached by a unique index.
 */
export function unitFactsText(claim: UnitClaim, now: number): SQL<string> {
  const { credential, unit, segment } = claim
  const person = claim.person ? personAt(claim.person) : sql`NULL`
  return sql`(SELECT json_object(
    ${callerJson(credential, now)}, 'isSelf', ${u.id} = ${person}, ${unitJson(unit, person)})
  FROM (SELECT 1) ask ${callerJoins(credential, now)} ${unitJoins(unit, numberIn(segment), now)})`
}
