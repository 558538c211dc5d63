import { Match, Show, Switch } from 'solid-js'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { account, entry } from '../../words/words'
import { WhichApplication, Who } from './Cause'
import { sentenceOf } from './entryWords'
import type { LogEntry } from './queries'

/** The entries as a table: what, when, from where. On a phone each is a card. */
export function LogTable(props: { entries: readonly LogEntry[] }) {
  const words = () => account().log
  const columns = (): readonly Column<LogEntry>[] => [
    { label: words().what, isMain: true, cell: (entry) => <What entry={entry} /> },
    { label: words().where, cell: (entry) => <Where entry={entry} /> },
    { label: words().when, cell: (entry) => <When entry={entry} /> },
  ]
  return <Table caption={words().title} columns={columns()} rows={props.entries} />
}

function What(props: { entry: LogEntry }) {
  const words = () => account().log
  const often = () => (Number(props.entry.data.count) > 1 ? `×${props.entry.data.count}` : null)
  const detail = () =>
    props.entry.data.name ?? props.entry.data.email ?? props.entry.data.operation ?? often()
  return (
    <>
      <span class="font-medium">{sentenceOf(props.entry.kind)}</span>
      <Show when={detail()}>
        {(name) => (
          <span class="text-soft">
            : <bdi>{name()}</bdi>
          </span>
        )}
      </Show>
      <span class="block text-tiny text-faint" title={props.entry.hash ?? undefined}>
        {props.entry.sequence === null ? words().unsealed : words().sealed(props.entry.sequence)}
      </span>
    </>
  )
}

/** From where I did it; who did, where it was somebody else. */
function Where(props: { entry: LogEntry }) {
  const device = () => [props.entry.browser, props.entry.system].filter(Boolean).join(entry().ui.comma)
  return (
    <Switch fallback={<Device name={device()} network={props.entry.network} />}>
      <Match when={props.entry.actor}>{(person) => <Who person={person()} />}</Match>
      <Match when={props.entry.application}>
        {(application) => <WhichApplication application={application()} />}
      </Match>
    </Switch>
  )
}

function Device(props: { name: string; network: string | null }) {
  return (
    <div class="wide:min-w-46">
      {props.name}
      <Show when={props.network}>
        <span class="block text-tiny text-faint">{props.network}</span>
      </Show>
    </div>
  )
}

function When(props: { entry: LogEntry }) {
  return (
    <div class="wide:min-w-34">
      <Time at={props.entry.time} isShort />
    </div>
  )
}
