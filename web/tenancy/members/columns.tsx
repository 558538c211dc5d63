import { Show } from 'solid-js'
import { type Listing, sortingBy } from '../../client/listing'
import { displayNameOf, type Unit } from '../../session/unit'
import type { Selection } from '../../ui/data/createSelection'
import { PersonLine } from '../../ui/data/PersonLine'
import { selectionColumn } from '../../ui/data/selectionColumn'
import type { Column } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { TwoStepState } from '../../ui/data/TwoStepState'
import { Button } from '../../ui/elements/Button'
import { tenancy } from '../../words/words'
import type { MembersMay } from './membersMay'
import type { Member } from './queries'
import { RolePick } from './RolePick'

type ColumnOptions = {
  unit: Unit
  may: MembersMay
  me: number
  list: Listing<Member, 'person' | 'role' | 'twoStep' | 'since' | 'ends'>
  selection: Selection<Member>
  onRemove: (member: Member) => void
}

/** What is shown of each member, by the kind of the unit and by what I may do there. */
export function memberColumns(given: ColumnOptions): readonly Column<Member>[] {
  const { unit, may, list } = given
  const words = tenancy().members
  const isProject = unit.kind === 'project'
  const role: Column<Member> = {
    label: tenancy().roles.label,
    sorting: sortingBy(list, 'role'),
    cell: (member) => <RolePick unit={unit} member={member} may={may} />,
  }
  const ends: Column<Member> = {
    label: words.ends,
    sorting: sortingBy(list, 'ends'),
    cell: (member) => <Ends of={member} />,
  }
  return [
    ...(may.remove ? [choosing(given)] : []),
    {
      label: words.person,
      isMain: true,
      sorting: sortingBy(list, 'person'),
      cell: (member) => <Who of={member} me={given.me} />,
    },
    ...(isProject ? [role] : []),
    {
      label: words.twoStep,
      sorting: sortingBy(list, 'twoStep'),
      cell: (member) => <TwoStepState isOn={member.mfaEnabled} />,
    },
    { label: words.since, sorting: sortingBy(list, 'since'), cell: (member) => <Since of={member} /> },
    ...(isProject ? [ends] : []),
    ...(may.remove ? [buttons(given)] : []),
  ]
}

const choosing = ({ list, selection, me }: ColumnOptions) =>
  selectionColumn({
    selection,
    shown: list.shown,
    labelOf: (member: Member) => tenancy().list.choose(displayNameOf(member)),
    labelOfAll: tenancy().list.chooseAll,
    mayChoose: (member) => member.id !== me,
  })

const buttons = ({ me, onRemove }: ColumnOptions): Column<Member> => ({
  label: tenancy().list.actions,
  isForButtons: true,
  cell: (member) => (
    <Show when={member.id !== me}>
      <Button
        size="small"
        look="quiet"
        aria-label={tenancy().members.removeNamed(displayNameOf(member))}
        onClick={() => onRemove(member)}
      >
        {tenancy().members.remove}
      </Button>
    </Show>
  ),
})

function Who(props: { of: Member; me: number }) {
  const note = () =>
    props.of.id === props.me ? tenancy().you : props.of.name === '' ? tenancy().notActivated : undefined
  return <PersonLine name={props.of.name} email={props.of.email} note={note()} />
}

function Since(props: { of: Member }) {
  const words = () => tenancy().members
  const wayIn = () => {
    const { invitor, approver, id } = props.of
    if (invitor) return words().invitedBy(displayNameOf(invitor))
    if (approver) return approver.id === id ? words().joined : words().approvedBy(displayNameOf(approver))
    return null
  }
  return (
    <>
      <Time at={props.of.created} />
      <Show when={wayIn()}>{(text) => <span class="block text-tiny text-faint">{text()}</span>}</Show>
      <Show when={props.of.reason}>
        {(reason) => <span class="block text-tiny text-faint">{words().reason(reason())}</span>}
      </Show>
    </>
  )
}

function Ends(props: { of: Member }) {
  return (
    <Show when={props.of.expires} fallback={<span class="text-faint">{tenancy().members.noEnd}</span>}>
      {(expires) => <Time at={expires()} isShort />}
    </Show>
  )
}
