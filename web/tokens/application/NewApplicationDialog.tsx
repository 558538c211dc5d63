import { For } from 'solid-js'
import { ApiProblem } from '../../problems/problem'
import { Checkbox } from '../../ui/form/Checkbox'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { Dialog } from '../../ui/layout/Dialog'
import { account, admin, entry } from '../../words/words'
import {
  type ApplicationScope,
  type ApplicationTokenRequest,
  type IssuedApplication,
  makeApplication,
} from './queries'

const scopes = [
  'projects:read',
  'deleted-projects:read',
  'organizations:read',
  'manage:storage-tokens',
  'metrics:write',
  'tokens:introspect',
  'payg:top-up:try',
  'connection:ui-manage',
  'internal:auth-bridge:resolve-storage-token',
] as const satisfies readonly ApplicationScope[]

/** The form of a new application token: name, how long, what, from where. */
export function NewApplicationDialog(props: {
  onMade: (made: IssuedApplication) => void
  onClose: () => void
}) {
  const words = () => admin().applications
  const lifetimes = () => Object.entries(words().lifetimes).map(([value, label]) => ({ value, label }))
  return (
    <Dialog isWide title={words().make} onClose={props.onClose}>
      <Form
        submit={account().tokens.create}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async (values) => props.onMade(await makeApplication(wishOf(values)))}
      >
        <Field
          name="name"
          label={words().name}
          hint={words().nameHint}
          autocomplete="off"
          maxLength={255}
          autofocus
        />
        <SelectField
          name="expiresInSeconds"
          label={words().validFor}
          value="31536000"
          options={lifetimes()}
        />
        <fieldset class="space-y-2.5">
          <legend class="mb-2 text-small font-semibold">{words().scopes}</legend>
          <For each={scopes}>
            {(scope) => <Checkbox name={scope} label={scope} hint={words().scopeTexts[scope] ?? ''} />}
          </For>
        </fieldset>
        <TextArea
          name="ipRanges"
          label={account().tokens.ipRanges}
          hint={account().tokens.ipRangesHint}
          required={false}
          rows={2}
          maxLength={1_200}
        />
      </Form>
    </Dialog>
  )
}

function wishOf(values: FormValues): ApplicationTokenRequest {
  const chosen = scopes.filter((scope) => values[scope])
  if (chosen.length === 0) {
    const detail = admin().applications.scopesMissing
    throw new ApiProblem('invalid-input', { errors: [{ pointer: `/${scopes[0]}`, code: 'scopes', detail }] })
  }
  const { name = '', expiresInSeconds = '', ipRanges = '' } = values
  return {
    name,
    scopes: chosen,
    ipRanges: ipRanges.split(/[\s,]+/).filter(Boolean),
    expiresInSeconds: expiresInSeconds ? Number(expiresInSeconds) : null,
  }
}
