import { Problem } from '../problems'
import { type Permission, permissionNames } from './permissions/permissions'
import type { EnteredUnit } from './scope'
import { unseal } from './seal'
import { isNarrowed } from './token/scopes'
import type { RequiredPermission } from './unit/request'
import { matrixRefusal, onceProved, staffRefusal, unitVerdict } from './unit/verdict'
import type { UnitKind } from './unitKind'

/**
 * Throws the "no" of the matrix unless the facts of the verdict grant this permission as well: for what a
 * request turns out to need only after its operation has looked at something (the provider of stored
 * metadata, say). Or `step-up-required` where they grant it to staff, whose proof of identity is too old.
 */
export function demand<K extends UnitKind>(
  entered: EnteredUnit<K>,
  permission: Permission<K>,
  parameters?: Readonly<Record<string, string>>,
): void {
  const required = { permission, ...(parameters && { parameters }) }
  const refusal = refusalOf(entered, required) ?? staffRefusal(entered.facts, requestFor(entered, required))
  if (refusal) throw refusal
}

/**
 * Whether the facts of the verdict grant this permission as well: where a "no" is not the end of it. Throws
 * `step-up-required` as `demand` does.
 */
export function grants<K extends UnitKind>(entered: EnteredUnit<K>, permission: Permission<K>): boolean {
  if (refusalOf(entered, { permission })) return false
  demand(entered, permission)
  return true
}

/**
 * The permissions of the unit that the facts of the verdict grant its caller, in the order of the table. How
 * fresh the proof of identity is does not count: it can be renewed. Pure.
 */
export function permissionsGranted<K extends UnitKind>(entered: EnteredUnit<K>): readonly Permission<K>[] {
  const request = requestOf(entered)
  const facts = onceProved(entered.facts)
  return permissionNames(entered.unit).filter(
    (permission) => unitVerdict(facts, { ...request, required: [{ permission }] }) === null,
  )
}

/**
 * Throws `token-scope-denied` where the token that asks is narrowed to units: for a change whose body reaches
 * out of the unit in the path.
 */
export function demandReachBeyond({ facts: { credential } }: EnteredUnit): void {
  if (credential && isNarrowed(credential.restrictions)) throw new Problem('token-scope-denied')
}

const requestFor = (entered: EnteredUnit, required: RequiredPermission) => ({
  ...requestOf(entered),
  required: [required] as const,
})
const refusalOf = (entered: EnteredUnit, required: RequiredPermission) =>
  matrixRefusal(entered.facts, requestFor(entered, required))

function requestOf(entered: EnteredUnit) {
  const { unit } = unseal(entered)
  if (!unit) throw new Error('Not the scope of a unit')
  return unit.request
}
