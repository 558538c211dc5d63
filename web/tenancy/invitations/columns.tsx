import { Show } from 'solid-js'
import { type Listing, sortingBy } from '../../client/listing'
import { displayNameOf, type Unit } from '../../session/unit'
import { PersonLine } from '../../ui/data/PersonLine'
import { selectionColumn } from '../../ui/data/selectionColumn'
import type { Column } from '../../ui/data/Table'
import { Time } from '../../ui/data/Time'
import { Button } from '../../ui/elements/Button'
import { ActButton } from '../../ui/form/ActButton'
import { tenancy } from '../../words/words'
import type { createInvitationActs } from './createInvitationActs'
import type { PendingInvitation } from './queries'

type ColumnOptions = {
  unit: Unit
  list: Listing<PendingInvitation, 'who' | 'sent' | 'ends'>
  mayChange: boolean
  acts: ReturnType<typeof createInvitationActs>
}
type InvitationColumn = Column<PendingInvitation>

/** What is shown of each open invitation, by the kind of the unit and by what I may do there. */
export function invitationColumns(given: ColumnOptions): readonly InvitationColumn[] {
  const { list } = given
  const words = tenancy().invitations
  const isProject = given.unit.kind === 'project'
  const role: InvitationColumn = {
    label: words.role,
    cell: ({ role: name = '' }) => (
      <span class="wide:whitespace-nowrap">{tenancy().roles.names[name] ?? name}</span>
    ),
  }
  const ends: InvitationColumn = {
    label: words.ends,
    sorting: sortingBy(list, 'ends'),
    cell: (one) => <Ends of={one} />,
  }
  return [
    ...(given.mayChange ? [choosing(given)] : []),
    { label: words.who, isMain: true, sorting: sortingBy(list, 'who'), cell: (one) => <Who of={one} /> },
    ...(isProject ? [role] : []),
    { label: words.sent, sorting: sortingBy(list, 'sent'), cell: (one) => <Sent of={one} /> },
    ...(isProject ? [ends] : []),
    ...(given.mayChange ? [buttons(given)] : []),
  ]
}

const choosing = ({ list, acts }: ColumnOptions) =>
  selectionColumn({
    selection: acts.selection,
    shown: list.shown,
    labelOf: ({ user }: PendingInvitation) => tenancy().list.choose(user.email),
    labelOfAll: tenancy().list.chooseAll,
    mayChoose: () => true,
  })

const buttons = (given: ColumnOptions): InvitationColumn => ({
  label: tenancy().list.actions,
  isForButtons: true,
  cell: (one) => <Buttons of={one} acts={given.acts} />,
})

function Buttons(props: { of: PendingInvitation; acts: ColumnOptions['acts'] }) {
  const words = () => tenancy().invitations
  const email = () => props.of.user.email
  return (
    <div class="flex flex-wrap justify-end gap-1 wide:flex-nowrap">
      <ActButton
        size="small"
        look="quiet"
        label={words().resendTo(email())}
        act={() => props.acts.resendAll([props.of])}
      >
        {words().resend}
      </ActButton>
      <Button
        size="small"
        look="quiet"
        aria-label={words().showLinkFor(email())}
        onClick={() => props.acts.setShown(props.of)}
      >
        {words().showLink}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={words().cancelNamed(email())}
        onClick={() => props.acts.setCancelled([props.of])}
      >
        {words().cancel}
      </Button>
    </div>
  )
}

function Who(props: { of: PendingInvitation }) {
  const note = () => (props.of.user.name === '' ? tenancy().notActivated : undefined)
  return <PersonLine name={props.of.user.name} email={props.of.user.email} note={note()} />
}

function Sent(props: { of: PendingInvitation }) {
  return (
    <>
      <Time at={props.of.created} />
      <span class="block text-tiny text-faint">
        {tenancy().members.invitedBy(displayNameOf(props.of.creator))}
      </span>
      <Show when={props.of.reason}>
        {(reason) => <span class="block text-tiny text-faint">{tenancy().members.reason(reason())}</span>}
      </Show>
    </>
  )
}

function Ends(props: { of: PendingInvitation }) {
  return (
    <Show when={props.of.expires} fallback={<span class="text-faint">{tenancy().invitations.noEnd}</span>}>
      {(expires) => <Time at={expires()} isShort />}
    </Show>
  )
}
