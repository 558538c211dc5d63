import { createSignal, Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing } from '../../client/listing'
import { useMe } from '../../session/me'
import { displayNameOf, type Unit } from '../../session/unit'
import { BulkBar } from '../../ui/data/BulkBar'
import { createSelection } from '../../ui/data/createSelection'
import { Table } from '../../ui/data/Table'
import { Button } from '../../ui/elements/Button'
import { tenancy } from '../../words/words'
import { memberColumns } from './columns'
import type { MembersMay } from './membersMay'
import type { Member } from './queries'
import { RemoveDialog } from './RemoveDialog'

const createList = (rows: () => readonly Member[]) =>
  createListing({
    name: 'members',
    rows,
    textOf: (member: Member) =>
      `${member.name} ${member.email} ${tenancy().roles.names[member.role ?? ''] ?? ''}`,
    orders: {
      person: (one, other) => byText(displayNameOf(one), displayNameOf(other)),
      role: (one, other) => byText(one.role ?? '', other.role ?? ''),
      twoStep: (one, other) => Number(one.mfaEnabled) - Number(other.mfaEnabled),
      since: (one, other) => byText(one.created, other.created),
      ends: (one, other) => byText(one.expires ?? '~', other.expires ?? '~'),
    },
    usual: 'person',
  })

/** The members as a list that can be filtered, ordered and paged; with boxes to remove several at once. */
export function MembersList(props: { unit: Unit; members: readonly Member[]; may: MembersMay }) {
  const words = () => tenancy().members
  const me = useMe()
  const [removed, setRemoved] = createSignal<readonly Member[] | null>(null)
  const selection = createSelection(
    () => props.members,
    ({ id }) => id,
  )
  const list = createList(() => props.members)
  const columns = () =>
    memberColumns({
      unit: props.unit,
      may: props.may,
      me: me().id,
      list,
      selection,
      onRemove: (member) => setRemoved([member]),
    })
  const end = () => {
    setRemoved(null)
    selection.clear()
  }
  return (
    <>
      <ListFrame list={list} what={words().titles[props.unit.kind]} count={words().count}>
        <BulkBar
          chosen={selection.chosen().length}
          progress={null}
          text={tenancy().list.chosen(selection.chosen().length)}
          clear={tenancy().list.chooseNone}
          onClear={selection.clear}
        >
          <Button size="small" look="warn" onClick={() => setRemoved(selection.chosen())}>
            {words().remove}
          </Button>
        </BulkBar>
        <Table caption={words().titles[props.unit.kind]} columns={columns()} rows={list.shown()} />
      </ListFrame>
      <Show when={removed()}>
        {(members) => <RemoveDialog unit={props.unit} members={members()} onClose={end} />}
      </Show>
    </>
  )
}
