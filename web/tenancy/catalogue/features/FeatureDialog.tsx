import { Show } from 'solid-js'
import { showToast } from '../../../ui/feedback/toasts'
import { Checkbox } from '../../../ui/form/Checkbox'
import { Field } from '../../../ui/form/Field'
import { Form, type FormValues } from '../../../ui/form/Form'
import { SelectField } from '../../../ui/form/SelectField'
import { TextArea } from '../../../ui/form/TextArea'
import { Dialog } from '../../../ui/layout/Dialog'
import { admin, entry } from '../../../words/words'
import { changeFeature, type Feature, featureTypes, makeFeature } from './queries'

/** The form of a feature: a new one, or one to change, whose name and kind stay. */
export function FeatureDialog(props: { feature?: Feature; onClose: () => void }) {
  const words = () => admin().features
  const save = async (values: FormValues) => {
    const { name = '', type = '', title = '', description = '' } = values
    const flags = {
      canBeManageByAdmin: 'canBeManageByAdmin' in values,
      canBeManagedViaAPI: 'canBeManagedViaAPI' in values,
    }
    const change = { title, description, ...flags }
    await (props.feature ? changeFeature(props.feature.id, change) : makeFeature({ name, type, ...change }))
    props.onClose()
    showToast(props.feature ? words().saved(title) : words().made(title))
  }
  return (
    <Dialog isWide title={props.feature?.title ?? words().new} onClose={props.onClose}>
      <Form
        submit={props.feature ? entry().ui.save : words().make}
        onCancel={{ label: entry().ui.cancel, act: props.onClose }}
        onSubmit={save}
      >
        <Show when={!props.feature}>
          <NameAndType />
        </Show>
        <Field
          name="title"
          label={words().fieldTitle}
          value={props.feature?.title ?? ''}
          autocomplete="off"
          maxLength={255}
        />
        <TextArea
          name="description"
          label={words().description}
          value={props.feature?.description ?? ''}
          required={false}
          rows={2}
          maxLength={10_000}
        />
        <Checkbox
          name="canBeManagedViaAPI"
          label={words().viaApi}
          isOn={props.feature?.canBeManagedViaAPI ?? true}
        />
        <Checkbox
          name="canBeManageByAdmin"
          label={words().byAdmin}
          isOn={props.feature?.canBeManageByAdmin ?? false}
        />
      </Form>
    </Dialog>
  )
}

function NameAndType() {
  const words = () => admin().features
  return (
    <>
      <Field
        name="name"
        label={words().name}
        hint={words().nameHint}
        autocomplete="off"
        maxLength={255}
        autofocus
      />
      <SelectField
        name="type"
        label={words().type}
        value="admin"
        options={featureTypes.map((value) => ({ value, label: words().types[value] ?? value }))}
      />
    </>
  )
}
