import { Match, Show, Switch } from 'solid-js'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { account, tenancy } from '../../words/words'
import { WhichApplication, Who } from './Cause'
import { detailOf, sentenceOf } from './entryWords'
import type { UnitLogEntry } from './queries'

/** The entries of a unit as a table: what, to whom, by whom, when. On a phone each is a card. */
export function UnitLogTable(props: { entries: readonly UnitLogEntry[] }) {
  const words = () => tenancy().unitLog
  const columns = (): readonly Column<UnitLogEntry>[] => [
    { label: account().log.what, isMain: true, cell: (entry) => <What entry={entry} /> },
    {
      label: words().who,
      cell: ({ user }) => (
        <Show when={user} fallback={<span class="text-faint">{words().nobody}</span>}>
          {(person) => <Who person={person()} />}
        </Show>
      ),
    },
    { label: words().by, cell: (entry) => <By entry={entry} /> },
    { label: account().log.when, cell: ({ time }) => <When time={time} /> },
  ]
  return <Table caption={account().log.title} columns={columns()} rows={props.entries} />
}

function What(props: { entry: UnitLogEntry }) {
  return (
    <>
      <span class="font-medium">{sentenceOf(props.entry.kind)}</span>
      <Show when={detailOf(props.entry.data)}>{(detail) => <bdi class="text-soft">: {detail()}</bdi>}</Show>
    </>
  )
}

function By(props: { entry: UnitLogEntry }) {
  return (
    <Switch fallback={<span class="whitespace-nowrap text-faint">{tenancy().unitLog.themselves}</span>}>
      <Match when={props.entry.actor}>{(person) => <Who person={person()} />}</Match>
      <Match when={props.entry.application}>
        {(application) => <WhichApplication application={application()} />}
      </Match>
    </Switch>
  )
}

function When(props: { time: string }) {
  return (
    <div class="wide:min-w-34">
      <Time at={props.time} isShort />
    </div>
  )
}
