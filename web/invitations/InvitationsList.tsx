import { createSignal, Show } from 'solid-js'
import { ListFrame } from '../ListFrame'
import { byText, createListing } from '../listing'
import { BulkBar } from '../ui/BulkBar'
import { Button } from '../ui/Button'
import { createBulk } from '../ui/createBulk'
import { createSelection } from '../ui/createSelection'
import { Dialog } from '../ui/Dialog'
import { Table } from '../ui/Table'
import { notify } from '../ui/toasts'
import { nameOf, type Unit } from '../unit'
import { explain } from '../words/explain'
import { tenancy } from '../words/words'
import { CancelDialog } from './CancelDialog'
import { columnsOf } from './columns'
import { linkOf, type PendingInvitation, resend } from './queries'
import { ShownLink } from './ShownLink'

type Props = { unit: Unit; invitations: readonly PendingInvitation[]; mayChange: boolean }

/** Open invitations as a list; several can be resent or taken back at once. */
export function InvitationsList(props: Props) {
  const words = () => tenancy().invitations
  const bulk = createBulk()
  const [cancelled, setCancelled] = createSignal<readonly PendingInvitation[] | null>(null)
  const [shown, setShown] = createSignal<PendingInvitation | null>(null)
  const selection = createSelection(
    () => props.invitations,
    ({ id }) => id,
  )
  const list = createListing({
    name: 'invitations',
    rows: () => props.invitations,
    textOf: ({ user, creator }: PendingInvitation) => `${user.name} ${user.email} ${creator.name}`,
    orders: {
      who: (one, other) => byText(nameOf(one.user), nameOf(other.user)),
      sent: (one, other) => byText(one.created, other.created),
      ends: (one, other) => byText(one.expires ?? '~', other.expires ?? '~'),
    },
    usual: 'who',
  })
  const resendAll = async (invitations: readonly PendingInvitation[]) => {
    const refused = await bulk.run(invitations, ({ id }) => resend(props.unit, id))
    const sent = invitations.length - refused.length
    if (sent > 0) notify(words().resent(sent, invitations[0]?.user.email ?? ''))
    if (refused[0]) notify(tenancy().list.someFailed(refused.length, explain(refused[0])), 'failed')
    selection.clear()
  }
  const columns = () =>
    columnsOf({
      unit: props.unit,
      list,
      mayChange: props.mayChange,
      selection,
      onResend: (one) => resendAll([one]),
      onShow: setShown,
      onCancel: (one) => setCancelled([one]),
    })
  const progressText = () => {
    const progress = bulk.progress()
    return progress ? tenancy().list.done(progress.done, progress.total) : tenancy().list.chosen(selection.chosen().length)
  }
  const end = () => {
    setCancelled(null)
    selection.clear()
  }
  return (
    <>
      <ListFrame list={list} what={words().title} count={words().count}>
        <BulkBar
          chosen={selection.chosen().length}
          progress={bulk.progress()}
          text={progressText()}
          clear={tenancy().list.chooseNone}
          onClear={selection.clear}
        >
          <Button size="small" onClick={() => void resendAll(selection.chosen())}>
            {words().resend}
          </Button>
          <Button size="small" look="warn" onClick={() => setCancelled(selection.chosen())}>
            {words().cancel}
          </Button>
        </BulkBar>
        <Table caption={words().title} columns={columns()} rows={list.shown()} />
      </ListFrame>
      <Show when={cancelled()}>{(those) => <CancelDialog unit={props.unit} invitations={those()} onClose={end} />}</Show>
      <Show when={shown()}>
        {(one) => (
          <Dialog title={words().linkTitle} onClose={() => setShown(null)}>
            <ShownLink email={one().user.email} url={linkOf(props.unit.kind, one().id)} />
          </Dialog>
        )}
      </Show>
    </>
  )
}
