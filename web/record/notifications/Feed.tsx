import { createAsync } from '@solidjs/router'
import BellOff from 'lucide-solid/icons/bell-off'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { Empty } from '../../ui/feedback/Empty'
import { ActButton } from '../../ui/form/ActButton'
import { notifications } from '../../words/words'
import { NotificationItem } from './NotificationItem'
import { type FeedEntry, type Filter, readFeed } from './queries'

type Page = { readonly entries: readonly FeedEntry[]; readonly next: string | null }

/**
 * What is known of the list, newest first: what was just read goes before what was known of it, and nothing
 * that was shown goes away. An entry that says the same stays the same object, so that its line is not drawn
 * anew under the focus.
 */
function merged(known: readonly FeedEntry[], fresh: readonly FeedEntry[]): readonly FeedEntry[] {
  const ids = new Set(fresh.map(({ id }) => id))
  const same = new Map(known.map((one) => [JSON.stringify(one), one]))
  const now = fresh.map((one) => same.get(JSON.stringify(one)) ?? one)
  return [...now, ...known.filter(({ id }) => !ids.has(id))].sort((one, other) =>
    one.time < other.time ? 1 : one.time > other.time ? -1 : 0,
  )
}

/**
 * The list under one filter: a page, and older ones as they are asked for. Read the first page inside a
 * boundary.
 */
export function Feed(props: { filter: Filter }) {
  const words = notifications
  const first = createAsync(() => readFeed(props.filter, null))
  const [older, setOlder] = createSignal<Page | null>(null)
  const entries = createMemo(
    (known: readonly FeedEntry[]) =>
      merged(known, [...(first()?.entries ?? []), ...(older()?.entries ?? [])]),
    [],
  )
  const next = () => (older() ?? first())?.next ?? null
  const readOlder = async (cursor: string) => setOlder(await readFeed(props.filter, cursor))
  return (
    <Show when={first()}>
      <Show when={entries().length > 0} fallback={<Nothing filter={props.filter} />}>
        <ul class="divide-y divide-line">
          <For each={entries()}>{(entry) => <NotificationItem entry={entry} />}</For>
        </ul>
        <div class="flex min-h-14 items-center justify-center px-5 py-2.5">
          <Show when={next()} keyed fallback={<p class="text-small text-faint">{words().noMore}</p>}>
            {(cursor) => (
              <ActButton look="quiet" size="small" act={() => readOlder(cursor)}>
                {words().more}
              </ActButton>
            )}
          </Show>
        </div>
      </Show>
    </Show>
  )
}

function Nothing(props: { filter: Filter }) {
  const words = notifications
  const title = () =>
    // Others have the last.
    ({ all: words().empty, unread: words().emptyUnread })[props.filter as 'all'] ?? words().emptyFilter
  return (
    <Empty
      icon={BellOff}
      title={title()}
      text={props.filter === 'all' ? words().emptyText : words().emptyFilterText}
    />
  )
}
