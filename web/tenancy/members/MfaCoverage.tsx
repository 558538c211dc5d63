import { createAsync } from '@solidjs/router'
import type { Unit } from '../../session/unit'
import { Ring } from '../../ui/data/Ring'
import { percent } from '../../words/amounts'
import { tenancy } from '../../words/words'
import { readMembers } from './queries'

/** How many members of a unit have two-step verification on, as a ring and in words. */
export function MfaCoverage(props: { unit: Unit; isRequired: boolean }) {
  const words = () => tenancy().members
  const members = createAsync(() => readMembers(props.unit.kind, props.unit.id))
  const all = () => members()?.length ?? 0
  const on = () => members()?.filter(({ mfaEnabled }) => mfaEnabled).length ?? 0
  const part = () => (all() === 0 ? 1 : on() / all())
  return (
    <Ring part={part()} figure={percent(part())}>
      <p class="font-medium">{words().coverageOf(on(), all())}</p>
      <p class="text-faint">{props.isRequired ? words().coverageRequired : words().coverageFree}</p>
    </Ring>
  )
}
