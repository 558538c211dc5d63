import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useMe } from '../../session/me'
import type { Unit } from '../../session/unit'
import { TimeIn } from '../../ui/data/TimeIn'
import { Notice } from '../../ui/feedback/Notice'
import { daysUntil } from '../../words/format'
import { tenancy } from '../../words/words'
import { readMembers } from './queries'

const toldWithinDays = 14

/** That my own access ends soon; nothing at all when it does not. */
export function MyAccessEnds(props: { unit: Unit }) {
  const words = () => tenancy().members
  const me = useMe()
  const members = createAsync(() => readMembers(props.unit.kind, props.unit.id).catch(() => []))
  const end = () => members()?.find(({ id }) => id === me().id)?.expires
  const isSoon = () => {
    const at = end()
    return at && daysUntil(at) < toldWithinDays ? at : null
  }
  return (
    <Show when={isSoon()}>
      {(at) => (
        <Notice look="warning" title={words().myEnd}>
          <TimeIn text={words().myEndText} at={at()} />
        </Notice>
      )}
    </Show>
  )
}
