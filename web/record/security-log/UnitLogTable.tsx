import { Show } from 'solid-js'
import { displayNameOf, type Person } from '../../session/unit'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { account, tenancy } from '../../words/words'
import { detailOf, sentenceOf } from './entryWords'
import type { UnitLogEntry } from './queries'

/** The entries of a unit as a table: what, to whom, by whom, when. On a phone each is a card. */
export function UnitLogTable(props: { entries: readonly UnitLogEntry[] }) {
  const words = () => tenancy().unitLog
  const columns = (): readonly Column<UnitLogEntry>[] => [
    { label: account().log.what, isMain: true, cell: (entry) => <What entry={entry} /> },
    { label: words().who, cell: ({ user }) => <Who person={user} /> },
    {
      label: words().by,
      cell: ({ actor }) => (
        <Show when={actor} fallback={<span class="text-faint">{words().themselves}</span>}>
          {(person) => <Who person={person()} />}
        </Show>
      ),
    },
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

/** Whose account is gone is called DELETED, name and address. */
function Who(props: { person: Person }) {
  const isGone = () => props.person.name === 'DELETED' && props.person.email === 'DELETED'
  return (
    <Show when={!isGone()} fallback={<span class="text-faint">{tenancy().unitLog.gone}</span>}>
      <div class="wide:min-w-36">
        <bdi>{displayNameOf(props.person)}</bdi>
        <Show when={props.person.name}>
          <bdi class="block text-tiny text-faint">{props.person.email}</bdi>
        </Show>
      </div>
    </Show>
  )
}

function When(props: { time: string }) {
  return (
    <div class="wide:min-w-34">
      <Time at={props.time} isShort />
    </div>
  )
}
