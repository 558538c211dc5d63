import { showToast } from '../../ui/feedback/toasts'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { Dialog } from '../../ui/layout/Dialog'
import { entry, tenancy } from '../../words/words'
import { type ProjectState, usagesOf } from './projectState'
import { requestIncrease } from './queries'

type Props = {
  project: ProjectState & { readonly id: number }
  nameOf: (limit: string) => string
  onClose: () => void
}

/** Asks the maintainer for a higher limit; the fullest one is proposed. */
export function IncreaseDialog(props: Props) {
  const words = () => tenancy().projects
  const options = () =>
    Object.keys(props.project.limits).map((value) => ({ value, label: props.nameOf(value) }))
  const proposed = () => usagesOf(props.project)[0]?.name ?? options()[0]?.value ?? ''
  const send = async ({ limit = '', reason = '' }: FormValues) => {
    await requestIncrease(props.project.id, { limit, reason })
    props.onClose()
    showToast(words().requested)
  }
  return (
    <Dialog title={words().requestTitle} lead={words().requestLead} onClose={props.onClose}>
      <Form
        submit={words().requestSubmit}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={send}
      >
        <SelectField name="limit" label={words().requestLimit} value={proposed()} options={options()} />
        <TextArea name="reason" label={words().requestWhy} maxLength={1_000} autofocus />
      </Form>
    </Dialog>
  )
}
