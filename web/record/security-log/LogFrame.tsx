import ScrollText from 'lucide-solid/icons/scroll-text'
import { type JSX, Show } from 'solid-js'
import { Empty } from '../../ui/feedback/Empty'
import { ActButton } from '../../ui/form/ActButton'
import { account } from '../../words/words'
import type { LogPages } from './createLogPages'

/**
 * What stands around the entries of a log: a word where there are none, and below them the way to older ones.
 */
export function LogFrame(props: { log: LogPages<unknown>; emptyText: string; children: JSX.Element }) {
  const words = () => account().log
  return (
    <Show
      when={props.log.entries().length > 0}
      fallback={<Empty icon={ScrollText} title={words().empty} text={props.emptyText} />}
    >
      {props.children}
      <div class="flex min-h-14 items-center justify-center px-5 py-2.5">
        <Show when={props.log.next()} fallback={<p class="text-small text-faint">{words().noMore}</p>}>
          {(cursor) => (
            <ActButton look="quiet" size="small" act={() => props.log.readOlder(cursor())}>
              {words().more}
            </ActButton>
          )}
        </Show>
      </div>
    </Show>
  )
}
