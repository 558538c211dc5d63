import { kindOf } from '../../manageProblems.table'
import { Problem, type ProblemKind } from '../../problems'
import type { PermissionRow } from '../permissions/permissionRow'
import { rowFor } from '../permissions/permissions'
import type { UnitKind } from '../unitKind'
import { columnsOf, refusalIn, strangerRefusal } from './cells'
import type { UnitFacts } from './facts'
import type { RequiredPermission, UnitRequest } from './request'
import { isWithinScopes } from './scopes'

type Case = { readonly facts: UnitFacts; readonly request: UnitRequest; readonly row: PermissionRow }
type Step = (of: Case) => ProblemKind | null

/**
 * The verdict on a request: the first "no" in the order that worker/http/manage/README.md gives; null is a
 * pass. Pure.
 */
export function unitVerdict(facts: UnitFacts, request: UnitRequest): Problem | null {
  const of = { facts, request, row: rowOf(facts, request.unit, request.required[0]) }
  if (facts.credential?.kind === 'super') return problem(firstOf(applicationSteps, of), request)
  return (
    problem(firstOf(steps, of), request) ??
    matrixRefusal(facts, request) ??
    problem(firstOf(lastSteps, of), request)
  )
}

/** The facts as they are once the person has proved who they are, which they can do at any time. Pure. */
export const onceProved = (facts: UnitFacts): UnitFacts => ({
  ...facts,
  credential: facts.credential && { ...facts.credential, isFresh: 1 },
})

/** What the matrix says to the permissions of a request, whatever else the verdict asks; null is a pass. */
export function matrixRefusal(facts: UnitFacts, request: UnitRequest): Problem | null {
  for (const required of request.required) {
    const kind = refusalIn(facts, request.unit, rowOf(facts, request.unit, required))
    const refusal = problem(kind, request, required)
    if (refusal) return refusal
  }
  return null
}

/**
 * What a request hears that the matrix grants: the "no" of a stale cookie, where it does so to staff alone.
 */
export const staffRefusal = (facts: UnitFacts, request: UnitRequest): Problem | null =>
  isStale(facts) && isStaffAct(facts, request) ? problem('step-up-required', request) : null

/** A member who acts on themselves goes by the row for that. */
function rowOf(facts: UnitFacts, unit: UnitKind, { permission }: RequiredPermission): PermissionRow {
  const row = rowFor(unit, permission)
  return row.self && facts.isSelf && isMemberOf(facts, unit) ? rowFor(unit, row.self) : row
}
function isMemberOf(facts: UnitFacts, unit: UnitKind): boolean {
  if (unit === 'project') return facts.role !== null
  return Boolean(unit === 'organization' ? facts.isOrganizationMember : facts.isMaintainerMember)
}

function firstOf(list: readonly Step[], of: Case): ProblemKind | null {
  for (const step of list) {
    const refusal = step(of)
    if (refusal) return refusal
  }
  return null
}

const isAlive: Step = ({ facts: { credential, user }, row }) =>
  !credential || (credential.kind !== 'super' && !user) || (row.tokenOnly && credential.kind === 'cookie')
    ? 'invalid-token'
    : null
const isOurPage: Step = ({ facts }) => (facts.credential?.isOurs ? null : 'stale-page')
const isKindAllowed: Step = ({ facts, row }) =>
  facts.credential?.kind === 'session' && row.noSession ? 'session-token-denied' : null
const isInRange: Step = ({ facts }) => (facts.credential?.isInRange ? null : 'token-network-denied')
const isCovered: Step = ({ facts, request }) =>
  isWithinScopes(
    facts,
    request,
    request.required.map((required) => rowOf(facts, request.unit, required)),
  )
    ? null
    : 'token-scope-denied'
const hasScope: Step = ({ facts, row }) =>
  row.scope && (row.scope === 'any' || facts.credential?.scopes.includes(row.scope))
    ? null
    : 'resource-denied'
const isReadable: Step = ({ request }) => (request.isMalformed ? 'body-not-valid' : null)
const exists: Step = ({ facts, request }) => {
  if (request.unit === 'maintainer' && facts.maintainer === null) return 'maintainer-not-found'
  if (request.unit === 'organization' && !facts.organization) return 'organization-not-found'
  return request.unit === 'project' && !facts.project ? 'project-not-found' : null
}
const isNoMemberYet: Step = ({ facts, row }) => (row.members && facts.role ? kindOf[row.members] : null)
const hasRelation: Step = ({ facts, request, row }) =>
  columnsOf(facts, request.unit, row).length > 0 ? null : strangerRefusal(facts, request.unit, row)
const isNotLockedOut: Step = ({ facts, request, row }) => {
  if (!facts.organization?.mfaRequired || facts.user?.mfaEnabled || row.lock === 'off') return null
  if (row.lock === 'spares super admins' && facts.user?.isSuperAdmin) return null
  return request.unit === 'project' ? 'project-needs-mfa' : 'organization-needs-mfa'
}
const isActivated: Step = ({ facts, row }) =>
  row.active && !facts.user?.isActivated ? 'not-activated' : null
const isFresh: Step = ({ facts, request, row }) =>
  (row.cookieOnly && facts.credential?.kind !== 'cookie') ||
  (isStale(facts) && (row.fresh || isStaffAct(facts, request)))
    ? 'step-up-required'
    : null
const isStale = ({ credential }: UnitFacts) => credential?.kind === 'cookie' && !credential.isFresh
/** Whether a change is the caller's to make by being a super admin, or by a feature, alone. */
const isStaffAct = (facts: UnitFacts, request: UnitRequest) =>
  request.isChange &&
  matrixRefusal(
    { ...facts, user: facts.user && { ...facts.user, isSuperAdmin: 0, features: [] } },
    request,
  ) !== null
const personExists: Step = ({ facts, request, row }) =>
  request.unit === 'user' && !facts.target ? kindOf[row.missing ?? 'U404'] : null

const steps = [
  isAlive,
  isOurPage,
  isInRange,
  isKindAllowed,
  isCovered,
  isReadable,
  exists,
  isNoMemberYet,
  hasRelation,
  isNotLockedOut,
  isActivated,
]
const lastSteps = [isFresh, personExists]
/** An application has no person: its scope is all its right, and the answer is the super admin's. */
const applicationSteps = [isAlive, isInRange, hasScope, isReadable, exists, personExists]

function problem(
  kind: ProblemKind | null,
  request: UnitRequest,
  required: RequiredPermission = request.required[0],
): Problem | null {
  if (!kind) return null
  const { feature } = rowFor(request.unit, required.permission)
  const parameters = {
    id: request.unitSegment,
    user: request.userSegment,
    unit: request.unit,
    ...(feature && { feature }),
    ...required.parameters,
  }
  return new Problem(kind, { parameters })
}
