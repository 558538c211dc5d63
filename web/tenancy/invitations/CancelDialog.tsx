import { explain } from '../../problems/explain'
import type { Unit } from '../../session/unit'
import { createBulk } from '../../ui/data/createBulk'
import { showToast } from '../../ui/feedback/toasts'
import { Confirm } from '../../ui/form/Confirm'
import { tenancy } from '../../words/words'
import { cancel, type PendingInvitation, showInvitations } from './queries'

/** Asks before invitations are taken back, one or many. */
export function CancelDialog(props: {
  unit: Unit
  invitations: readonly PendingInvitation[]
  onClose: () => void
}) {
  const words = () => tenancy().invitations
  const bulk = createBulk()
  const many = () => props.invitations.length
  const act = async () => {
    const asked = many()
    const refused = await bulk.run(props.invitations, ({ id }) => cancel(props.unit, id))
    await showInvitations(props.unit)
    if (asked > refused.length) showToast(words().cancelled(asked - refused.length))
    if (refused[0]) showToast(tenancy().list.someFailed(refused.length, explain(refused[0])), 'failed')
    props.onClose()
  }
  return (
    <Confirm
      title={words().cancelTitle(many(), props.invitations[0]?.user.email ?? '')}
      effects={[words().cancelText]}
      submit={many() === 1 ? words().cancelSubmit : words().cancelSubmitMany(many())}
      cancel={words().keep}
      onConfirm={act}
      onClose={props.onClose}
    />
  )
}
