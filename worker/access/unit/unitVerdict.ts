import { kindOf } from '../../manageProblems.table'
import { Problem, type ProblemKind } from '../../problems'
import type { Row } from '../permissions/permissionRow'
import { rowFor } from '../permissions/permissions'
import type { UnitKind } from '../scope'
import { isWithin } from '../token/restrictions'
import { columnsOf, refusalIn, strangerRefusal } from './cells'
import type { UnitFacts } from './unitFacts'

/** One permission that a request needs, with what its refusal is to say. */
export type Need = { readonly permission: string; readonly parameters?: Readonly<Record<string, string>> }
/** What is asked of the facts. */
export type UnitAsk = {
  readonly unit: UnitKind
  /** The unit's segment and the `{user}` segment of the path, for the texts. */
  readonly given: string
  readonly user: string
  /** The operation's own permission first, then those of the restricted fields that the body holds. */
  readonly needs: readonly [Need, ...Need[]]
  /** It is more than a look. */
  readonly isChange: boolean
  /** The body is no JSON object. */
  readonly isMalformed: boolean
}

type Case = { readonly facts: UnitFacts; readonly ask: UnitAsk; readonly row: Row }
type Step = (of: Case) => ProblemKind | null

/** The verdict in the order of domain.md section 7; null is a pass. Pure. */
export function unitVerdict(facts: UnitFacts, ask: UnitAsk): Problem | null {
  const of = { facts, ask, row: rowOfNeed(facts, ask.unit, ask.needs[0]) }
  if (facts.credential?.kind === 'super') return problem(firstOf(applicationSteps, of), ask)
  return problem(firstOf(steps, of), ask) ?? demanded(facts, ask) ?? problem(firstOf(lastSteps, of), ask)
}

/** What the matrix says to these permissions, whatever else the verdict asks; null is a pass. */
export function demanded(facts: UnitFacts, ask: UnitAsk): Problem | null {
  for (const need of ask.needs) {
    const no = problem(refusalIn(facts, ask.unit, rowOfNeed(facts, ask.unit, need)), ask, need)
    if (no) return no
  }
  return null
}

/** A member who acts on themselves goes by the row for that. */
function rowOfNeed(facts: UnitFacts, unit: UnitKind, { permission }: Need): Row {
  const row = rowFor(unit, permission)
  return row.self && facts.isSelf && isMemberOf(facts, unit) ? rowFor(unit, row.self) : row
}
function isMemberOf(facts: UnitFacts, unit: UnitKind): boolean {
  if (unit === 'project') return facts.role !== null
  return Boolean(unit === 'organization' ? facts.isOrganizationMember : facts.isMaintainerMember)
}

function firstOf(list: readonly Step[], of: Case): ProblemKind | null {
  for (const step of list) {
    const no = step(of)
    if (no) return no
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
const isWithinScopes: Step = ({ facts, ask }) =>
  isWithin(
    facts,
    ask,
    ask.needs.map((need) => rowOfNeed(facts, ask.unit, need)),
  )
    ? null
    : 'token-scope-denied'
const hasScope: Step = ({ facts, row }) =>
  row.scope && (row.scope === 'any' || facts.credential?.scopes.includes(row.scope))
    ? null
    : 'resource-denied'
const isReadable: Step = ({ ask }) => (ask.isMalformed ? 'body-not-valid' : null)
const exists: Step = ({ facts, ask }) => {
  if (ask.unit === 'maintainer' && facts.maintainer === null) return 'maintainer-not-found'
  if (ask.unit === 'organization' && !facts.organization) return 'organization-not-found'
  return ask.unit === 'project' && !facts.project ? 'project-not-found' : null
}
const isNoMemberYet: Step = ({ facts, row }) => (row.members && facts.role ? kindOf[row.members] : null)
const hasRelation: Step = ({ facts, ask, row }) =>
  columnsOf(facts, ask.unit, row).length > 0 ? null : strangerRefusal(facts, ask.unit, row)
const isNotLockedOut: Step = ({ facts, ask, row }) => {
  if (!facts.organization?.mfaRequired || facts.user?.mfaEnabled || row.lock === 'off') return null
  if (row.lock === 'spares super admins' && facts.user?.isSuperAdmin) return null
  return ask.unit === 'project' ? 'project-needs-mfa' : 'organization-needs-mfa'
}
const isActivated: Step = ({ facts, row }) =>
  row.active && !facts.user?.isActivated ? 'not-activated' : null
const isFresh: Step = ({ facts, row }) =>
  (row.cookieOnly && facts.credential?.kind !== 'cookie') ||
  (row.fresh && facts.credential?.kind === 'cookie' && !facts.credential.isFresh)
    ? 'step-up-required'
    : null
const personExists: Step = ({ facts, ask, row }) =>
  ask.unit === 'user' && !facts.target ? kindOf[row.missing ?? 'U404'] : null

const steps = [
  isAlive,
  isOurPage,
  isInRange,
  isKindAllowed,
  isWithinScopes,
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

function problem(kind: ProblemKind | null, ask: UnitAsk, need: Need = ask.needs[0]): Problem | null {
  if (!kind) return null
  const { feature } = rowFor(ask.unit, need.permission)
  const parameters = {
    id: ask.given,
    user: ask.user,
    unit: ask.unit,
    ...(feature && { feature }),
    ...need.parameters,
  }
  return new Problem(kind, { parameters })
}
