import ScrollText from 'lucide-solid/icons/scroll-text'
import { createResource, createSignal, Show } from 'solid-js'
import { Await } from '../Await'
import { ActButton } from '../ui/ActButton'
import { Empty } from '../ui/Empty'
import { Section } from '../ui/Section'
import { account } from '../words/words'
import { LogTable } from './LogTable'
import { type LogEntry, readLog } from './queries'
import { SealState } from './SealState'

/** What happened to my account, newest first, and whether the log is as it was written. */
export function LogSection() {
  const words = () => account().log
  return (
    <Section title={words().title} lead={words().lead}>
      <Await rows={1} isBare>
        <SealState />
      </Await>
      <Await rows={4} isBare>
        <Entries />
      </Await>
    </Section>
  )
}

function Entries() {
  const words = () => account().log
  const [first] = createResource(() => readLog(null))
  const [older, setOlder] = createSignal<{ entries: readonly LogEntry[]; next: string | null } | null>(null)
  const entries = () => [...(first()?.entries ?? []), ...(older()?.entries ?? [])]
  const next = () => (older() ?? first())?.next ?? null
  const readOlder = async (cursor: string) => {
    const page = await readLog(cursor)
    setOlder((read) => ({ entries: [...(read?.entries ?? []), ...page.entries], next: page.next }))
  }
  return (
    <Show when={entries().length > 0} fallback={<Empty icon={ScrollText} title={words().empty} text={words().emptyText} />}>
      <LogTable entries={entries()} />
      <div class="flex min-h-14 items-center justify-center px-5 py-2.5">
        <Show when={next()} fallback={<p class="text-small text-faint">{words().noMore}</p>}>
          {(cursor) => (
            <ActButton look="quiet" size="small" act={() => readOlder(cursor())}>
              {words().more}
            </ActButton>
          )}
        </Show>
      </div>
    </Show>
  )
}
