import Landmark from 'lucide-solid/icons/landmark'
import { Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing, sortingBy } from '../../client/listing'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { Empty } from '../../ui/feedback/Empty'
import { admin } from '../../words/words'
import type { Maintainer } from './queries'

/** Maintainers, each a way to its own pages. */
export function MaintainersList(props: { maintainers: readonly Maintainer[] }) {
  const words = () => admin().maintainers
  const list = createListing({
    name: 'maintainers',
    rows: () => props.maintainers,
    textOf: ({ name, id }: Maintainer) => `${name} ${id}`,
    orders: {
      name: (one, other) => byText(one.name, other.name),
      created: (one, other) => byText(one.created, other.created),
    },
    usual: 'name',
  })
  const columns = (): readonly Column<Maintainer>[] => [
    { label: words().name, isMain: true, sorting: sortingBy(list, 'name'), cell: (one) => <Name of={one} /> },
    { label: words().desk, cell: ({ zendeskUrl }) => zendeskUrl ?? words().noDesk },
    {
      label: words().created,
      sorting: sortingBy(list, 'created'),
      cell: ({ created }) => <Time at={created} />,
    },
  ]
  return (
    <Show
      when={props.maintainers.length > 0}
      fallback={<Empty icon={Landmark} title={words().empty} text={words().emptyText} />}
    >
      <ListFrame list={list} what={words().title} count={words().count}>
        <Table caption={words().title} columns={columns()} rows={list.shown()} />
      </ListFrame>
    </Show>
  )
}

function Name(props: { of: Maintainer }) {
  return (
    <a
      href={`/maintainers/${props.of.id}`}
      class="rounded-sm text-body font-medium hover:underline touch:inline-block touch:py-2"
    >
      {props.of.name}
    </a>
  )
}
