import LifeBuoy from 'lucide-solid/icons/life-buoy'
import { Show } from 'solid-js'
import type { Factors } from '../../../session/factors'
import { Pips } from '../../../ui/data/Pips'
import { TimeIn } from '../../../ui/data/TimeIn'
import { Button } from '../../../ui/elements/Button'
import { Item } from '../../../ui/layout/Item'
import { account } from '../../../words/words'

const few = 3

/** How many codes are left, in words and to see; a word of warning when they run out. */
export function CodesLeft(props: { codes: Factors['recoveryCodes']; onMake: (left: number) => void }) {
  const words = () => account().factors.recoveryCodes
  const left = () => props.codes?.left ?? 0
  const total = () => props.codes?.total ?? 0
  const isFew = () => left() <= few
  return (
    <Item
      icon={LifeBuoy}
      look={isFew() ? 'warning' : 'plain'}
      name={words().left(left(), total())}
      actions={
        <Button size="small" onClick={() => props.onMake(left())}>
          {words().make}
        </Button>
      }
    >
      <Show when={total() > 0}>
        <div class="py-1.5">
          <Pips left={left()} total={total()} isFew={isFew()} />
        </div>
      </Show>
      <Show when={isFew()}>
        <p class="font-medium text-warning">{left() > 0 ? words().few : words().empty}</p>
      </Show>
      <Show when={props.codes}>{(codes) => <TimeIn text={words().created} at={codes().created} />}</Show>
    </Item>
  )
}
