import Building from 'lucide-solid/icons/building'
import { type JSX, Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing, sortingBy } from '../../client/listing'
import { type Column, Table } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { Empty } from '../../ui/feedback/Empty'
import { tenancy } from '../../words/words'
import type { ListedOrganization } from './queries'

/** The organizations of a maintainer. */
export function OrganizationsList(props: {
  organizations: readonly ListedOrganization[]
  action?: JSX.Element
}) {
  const words = () => tenancy().organizations
  const list = createListing({
    name: 'organizations',
    rows: () => props.organizations,
    textOf: ({ name, id, crmId }: ListedOrganization) => `${name} ${id} ${crmId}`,
    orders: {
      name: (one, other) => byText(one.name, other.name),
      created: (one, other) => byText(one.created, other.created),
    },
    usual: 'name',
  })
  const columns = (): readonly Column<ListedOrganization>[] => [
    { label: words().name, isMain: true, sorting: sortingBy(list, 'name'), cell: (one) => <Name of={one} /> },
    {
      label: words().twoStep,
      cell: ({ mfaRequired }) => (mfaRequired ? words().required : words().notRequired),
    },
    {
      label: words().autoJoin,
      cell: ({ allowAutoJoin }) => (allowAutoJoin ? words().autoJoinOn : words().autoJoinOff),
    },
    {
      label: words().created,
      sorting: sortingBy(list, 'created'),
      cell: ({ created }) => <Time at={created} />,
    },
  ]
  const empty = () => (
    <Empty
      icon={Building}
      title={words().maintainerEmpty}
      text={words().maintainerEmptyText}
      action={props.action}
    />
  )
  return (
    <Show when={props.organizations.length > 0} fallback={empty()}>
      <ListFrame list={list} what={words().title} count={words().count}>
        <Table caption={words().title} columns={columns()} rows={list.shown()} />
      </ListFrame>
    </Show>
  )
}

function Name(props: { of: ListedOrganization }) {
  return (
    <>
      <a
        href={`/organizations/${props.of.id}`}
        class="rounded-sm text-body font-medium hover:underline touch:inline-block touch:py-2"
      >
        {props.of.name}
      </a>
      <Show when={props.of.crmId}>
        {(crmId) => <span class="block text-tiny text-faint">{crmId()}</span>}
      </Show>
    </>
  )
}
