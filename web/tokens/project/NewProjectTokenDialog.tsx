import { For } from 'solid-js'
import { keysOf } from '../../client/keysOf'
import { Checkbox } from '../../ui/form/Checkbox'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry, tenancy } from '../../words/words'
import { type IssuedProjectToken, makeProjectToken, type ProjectTokenRequest } from './queries'

const ninetyDays = '7776000'

/** The form of a new token of a project: name, how long, what. */
export function NewProjectTokenDialog(props: {
  project: number
  onMade: (made: IssuedProjectToken) => void
  onClose: () => void
}) {
  const words = () => tenancy().projectTokens
  const lifetimes = () => Object.entries(words().lifetimes).map(([value, label]) => ({ value, label }))
  return (
    <Dialog title={words().make} onClose={props.onClose}>
      <Form
        submit={account().tokens.create}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async (values) => props.onMade(await makeProjectToken(props.project, requestOf(values)))}
      >
        <Field
          name="description"
          label={words().name}
          hint={words().nameHint}
          autocomplete="off"
          maxLength={255}
          autofocus
        />
        <SelectField name="expiresIn" label={words().validFor} value={ninetyDays} options={lifetimes()} />
        <fieldset class="space-y-2.5">
          <legend class="mb-2 text-small font-semibold">{words().may}</legend>
          <For each={keysOf(words().permissions)}>
            {(name) => <Checkbox name={name} label={words().permissions[name]} />}
          </For>
        </fieldset>
      </Form>
    </Dialog>
  )
}

function requestOf({ description = '', expiresIn, ...chosen }: FormValues): ProjectTokenRequest {
  const permissions = keysOf(tenancy().projectTokens.permissions).map((name) => [name, !!chosen[name]])
  return {
    description,
    expiresIn: expiresIn ? Number(expiresIn) : null,
    ...Object.fromEntries(permissions),
  }
}
