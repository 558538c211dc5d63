import type { Permission } from './permissions'
import type { EnteredUnit, UnitKind } from './scope'
import { unseal } from './seal'
import { demanded } from './unitVerdict'

/**
 * Throws the "no" of the matrix unless the facts of the verdict grant this permission as well: for what a request turns out to need
 * only after its operation has looked at something (the provider of stored metadata, say).
 */
export function demand<K extends UnitKind>(
  entered: EnteredUnit<K>,
  permission: Permission<K>,
  parameters?: Readonly<Record<string, string>>,
): void {
  const { unit } = unseal(entered)
  if (!unit) throw new Error('Not the scope of a unit')
  const no = demanded(entered.facts, { ...unit.ask, needs: [{ permission, ...(parameters && { parameters }) }] })
  if (no) throw no
}
