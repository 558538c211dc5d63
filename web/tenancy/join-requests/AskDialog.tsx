import type { Unit } from '../../session/unit'
import { showToast } from '../../ui/feedback/toasts'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { Dialog } from '../../ui/layout/Dialog'
import { entry, tenancy } from '../../words/words'
import { requestAccess } from './queries'

const secondsInHour = 3_600
const hoursOffered = [1, 8, 24, 168] as const

/** Asks for access to a project: why, and for how long. */
export function AskDialog(props: { unit: Unit; onClose: () => void }) {
  const words = () => tenancy().requests
  const spans = () => tenancy().invitations
  const ends = () => [
    ...hoursOffered.map((hours) => ({
      value: String(hours * secondsInHour),
      label: hours < 24 ? spans().hours(hours) : spans().days(hours / 24),
    })),
    { value: '', label: spans().forever },
  ]
  const send = async ({ reason, expirationSeconds }: FormValues) => {
    await requestAccess(props.unit, {
      ...(reason && { reason }),
      ...(expirationSeconds && { expirationSeconds: Number(expirationSeconds) }),
    })
    props.onClose()
    showToast(words().asked)
  }
  return (
    <Dialog title={words().askTitle(props.unit.name)} onClose={props.onClose}>
      <Form
        submit={words().askSubmit}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={send}
      >
        <TextArea name="reason" label={spans().reason} required={false} maxLength={1_000} autofocus />
        <SelectField
          name="expirationSeconds"
          label={spans().access}
          value={String(8 * secondsInHour)}
          options={ends()}
        />
      </Form>
    </Dialog>
  )
}
