import { Show } from 'solid-js'
import { ListFrame } from '../../client/ListFrame'
import { byText, createListing } from '../../client/listing'
import { displayNameOf, type Unit } from '../../session/unit'
import { BulkBar } from '../../ui/data/BulkBar'
import { Table } from '../../ui/data/Table'
import { Button } from '../../ui/elements/Button'
import { Dialog } from '../../ui/layout/Dialog'
import { tenancy } from '../../words/words'
import { CancelDialog } from './CancelDialog'
import { invitationColumns } from './columns'
import { createInvitationActs } from './createInvitationActs'
import { linkOf, type PendingInvitation } from './queries'
import { ShownLink } from './ShownLink'

type Props = { unit: Unit; invitations: readonly PendingInvitation[]; mayChange: boolean }
type Acts = ReturnType<typeof createInvitationActs>

const createList = (rows: () => readonly PendingInvitation[]) =>
  createListing({
    name: 'invitations',
    rows,
    textOf: ({ user, creator }: PendingInvitation) => `${user.name} ${user.email} ${creator.name}`,
    orders: {
      who: (one, other) => byText(displayNameOf(one.user), displayNameOf(other.user)),
      sent: (one, other) => byText(one.created, other.created),
      ends: (one, other) => byText(one.expires ?? '~', other.expires ?? '~'),
    },
    usual: 'who',
  })

/** Open invitations as a list; several can be resent or taken back at once. */
export function InvitationsList(props: Props) {
  const words = () => tenancy().invitations
  const list = createList(() => props.invitations)
  const acts = createInvitationActs(
    () => props.unit,
    () => props.invitations,
  )
  const columns = () => invitationColumns({ unit: props.unit, list, mayChange: props.mayChange, acts })
  return (
    <>
      <ListFrame list={list} what={words().title} count={words().count}>
        <Chosen acts={acts} />
        <Table caption={words().title} columns={columns()} rows={list.shown()} />
      </ListFrame>
      <Show when={acts.cancelled()}>
        {(those) => <CancelDialog unit={props.unit} invitations={those()} onClose={acts.endCancelling} />}
      </Show>
      <Show when={acts.shown()}>
        {(one) => (
          <Dialog title={words().linkTitle} onClose={() => acts.setShown(null)}>
            <ShownLink email={one().user.email} url={linkOf(props.unit.kind, one().id)} />
          </Dialog>
        )}
      </Show>
    </>
  )
}

/** What may be done with all that are chosen. */
function Chosen(props: { acts: Acts }) {
  const words = () => tenancy().invitations
  const chosen = () => props.acts.selection.chosen()
  return (
    <BulkBar
      chosen={chosen().length}
      progress={props.acts.progress()}
      text={props.acts.state()}
      clear={tenancy().list.chooseNone}
      onClear={props.acts.selection.clear}
    >
      <Button size="small" onClick={() => void props.acts.resendAll(chosen())}>
        {words().resend}
      </Button>
      <Button size="small" look="warn" onClick={() => props.acts.setCancelled(chosen())}>
        {words().cancel}
      </Button>
    </BulkBar>
  )
}
