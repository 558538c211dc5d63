import Plus from 'lucide-solid/icons/plus'
import { createSignal, Show } from 'solid-js'
import type { Unit } from '../../session/unit'
import { Button } from '../../ui/elements/Button'
import { Icon } from '../../ui/elements/Icon'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { Dialog } from '../../ui/layout/Dialog'
import { entry, tenancy } from '../../words/words'
import { makeOrganization } from './queries'

type Props = { maintainer: Unit; onMade: (organization: number) => void }

/** Makes an organization of a maintainer. */
export function NewOrganizationButton(props: Props) {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Icon of={Plus} size="small" />
        {tenancy().organizations.new}
      </Button>
      <Show when={isOpen()}>
        <NewOrganizationDialog {...props} onClose={() => setOpen(false)} />
      </Show>
    </>
  )
}

function NewOrganizationDialog(props: Props & { onClose: () => void }) {
  const words = () => tenancy().organizations
  const make = async ({ name = '', crmId }: FormValues) => {
    const id = await makeOrganization(props.maintainer.id, { name, ...(crmId && { crmId }) })
    props.onClose()
    showToast(words().made(name))
    props.onMade(id)
  }
  return (
    <Dialog title={words().newTitle(props.maintainer.name)} onClose={props.onClose}>
      <Form
        submit={words().newSubmit}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={make}
      >
        <Field name="name" label={words().name} autocomplete="off" maxLength={255} autofocus />
        <Field name="crmId" label={words().newCrm} autocomplete="off" required={false} maxLength={255} />
      </Form>
    </Dialog>
  )
}
