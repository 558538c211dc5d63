import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { Await } from '../../../client/Await'
import type { Unit } from '../../../session/unit'
import { showToast } from '../../../ui/feedback/toasts'
import { Field } from '../../../ui/form/Field'
import { Form, type FormValues } from '../../../ui/form/Form'
import { SelectField } from '../../../ui/form/SelectField'
import { Dialog } from '../../../ui/layout/Dialog'
import { entry, tenancy } from '../../../words/words'
import { makePromoCode, readCodeOrganizations, readCodeTemplates } from './queries'

type Props = { maintainer: Unit; onClose: () => void }

/** No letter or digit that is taken for another. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const suggestedLength = 10
const suggestion = () =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(suggestedLength)),
    (byte) => letters[byte % letters.length],
  ).join('')

/**
 * Makes a promo code: what it makes, where, and how long it is valid. A code that is hard to guess is
 * proposed.
 */
export function NewCodeDialog(props: Props) {
  return (
    <Dialog title={tenancy().promoCodes.newTitle} onClose={props.onClose}>
      <Await rows={3} isBare>
        <NewCodeForm {...props} />
      </Await>
    </Dialog>
  )
}

function NewCodeForm(props: Props) {
  const words = () => tenancy().promoCodes
  const organizations = createAsync(() => readCodeOrganizations(props.maintainer.id))
  const templates = createAsync(() => readCodeTemplates())
  const make = async ({ code = '', organization, template = '', days }: FormValues) => {
    await makePromoCode(props.maintainer.id, {
      code,
      expirationDays: Number(days),
      organizationId: Number(organization),
      projectTemplateStringId: template,
    })
    props.onClose()
    showToast(words().made(code))
  }
  return (
    <Show
      when={organizations()?.length !== 0}
      fallback={<p class="text-body text-soft">{words().needsOrganization}</p>}
    >
      <Form
        submit={words().submit}
        blames={{ 'promo-code-exists': 'code' }}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={make}
      >
        <Field
          name="code"
          label={words().code}
          hint={words().codeHint}
          value={suggestion()}
          autocomplete="off"
          maxLength={255}
          autofocus
        />
        <SelectField
          name="organization"
          label={words().organization}
          value=""
          options={(organizations() ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <SelectField
          name="template"
          label={words().template}
          value=""
          options={(templates() ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          name="days"
          type="number"
          label={words().days}
          hint={words().daysHint}
          value="30"
          autocomplete="off"
          maxLength={5}
        />
      </Form>
    </Show>
  )
}
