import { Show, Suspense } from 'solid-js'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextArea } from '../../ui/form/TextArea'
import { Dialog } from '../../ui/layout/Dialog'
import { account, entry } from '../../words/words'
import { type IssuedToken, makeToken } from './queries'
import { createPlaces } from './scopeWords'
import { tokenRequestOf } from './tokenRequestOf'

type Props = { kind: 'management' | 'personal'; onMade: (made: IssuedToken) => void; onClose: () => void }

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The form of a new token: name, how long, what, from where. */
export function NewTokenDialog(props: Props) {
  const words = () => account().tokens
  return (
    <Dialog isWide title={words()[props.kind].make} onClose={props.onClose}>
      <Form
        submit={words().create}
        draft={`new-token-${props.kind}`}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={async (values) => props.onMade(await makeToken(tokenRequestOf(props.kind, values)))}
      >
        <Field
          name="name"
          label={words().name}
          hint={words().nameHint}
          autocomplete="off"
          maxLength={255}
          autofocus
        />
        <Lifetime />
        <Show when={props.kind === 'management'} fallback={<PersonalScopes />}>
          <ManagementScopes />
        </Show>
        <TextArea
          name="ipRanges"
          label={words().ipRanges}
          hint={words().ipRangesHint}
          required={false}
          rows={2}
          maxLength={1_200}
        />
      </Form>
    </Dialog>
  )
}

function Lifetime() {
  const words = () => account().tokens
  return (
    <div class="grid grid-cols-2 items-start gap-3">
      <Field
        name="expiresInSeconds"
        type="number"
        label={words().validFor}
        autocomplete="off"
        value="30"
        maxLength={4}
      />
      <SelectField name="unit" label={words().unit} value="days" options={optionsOf(words().units)} />
    </div>
  )
}

function ManagementScopes() {
  const words = () => account().tokens
  const places = createPlaces()
  return (
    <>
      <SelectField
        name="may"
        label={words().may}
        value="manage:write"
        options={optionsOf(words().mayOptions)}
      />
      <Suspense>
        <SelectField
          name="where"
          label={words().where}
          hint={words().whereHint}
          value=""
          options={[{ value: '', label: words().everywhere }]}
          groups={places()}
        />
      </Suspense>
    </>
  )
}

function PersonalScopes() {
  const words = () => account().tokens
  return (
    <>
      <SelectField
        name="account"
        label={words().account}
        hint={words().accountHint}
        value="account:read"
        options={optionsOf(words().accountOptions)}
      />
      <SelectField
        name="notifications"
        label={words().notifications}
        value="none"
        options={optionsOf(words().notificationsOptions)}
      />
    </>
  )
}
