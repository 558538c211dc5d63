import Plus from 'lucide-solid/icons/plus'
import { createSignal, Show } from 'solid-js'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { Dialog } from '../../ui/layout/Dialog'
import { admin, entry, tenancy } from '../../words/words'
import { makeMaintainer } from './queries'

/** Makes a maintainer. */
export function NewMaintainerButton(props: { onMade: (maintainer: number) => void }) {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Icon of={Plus} size="small" />
        {admin().maintainers.new}
      </Button>
      <Show when={isOpen()}>
        <NewMaintainerDialog onMade={props.onMade} onClose={() => setOpen(false)} />
      </Show>
    </>
  )
}

function NewMaintainerDialog(props: { onMade: (maintainer: number) => void; onClose: () => void }) {
  const words = () => admin().maintainers
  const make = async ({ name = '', zendeskUrl = '' }: FormValues) => {
    const id = await makeMaintainer({ name, zendeskUrl: zendeskUrl || null })
    props.onClose()
    showToast(words().made(name))
    props.onMade(id)
  }
  return (
    <Dialog title={words().new} lead={words().newLead} onClose={props.onClose}>
      <Form
        submit={words().newSubmit}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={make}
      >
        <Field name="name" label={words().name} autocomplete="off" maxLength={255} autofocus />
        <Field
          name="zendeskUrl"
          label={words().desk}
          hint={tenancy().maintainers.zendeskHint}
          autocomplete="off"
          required={false}
          maxLength={1_000}
        />
      </Form>
    </Dialog>
  )
}
