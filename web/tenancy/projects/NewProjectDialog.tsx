import { createAsync } from '@solidjs/router'
import { createSignal } from 'solid-js'
import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { showToast } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form, type FormValues } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { Dialog } from '../../ui/layout/Dialog'
import { entry, tenancy } from '../../words/words'
import { makeProject, readTemplates } from './queries'

type Props = { organization: Unit; onMade: (project: number) => void; onClose: () => void }

/** What the server takes when no template is named. */
const usualTemplate = 'production'

/** Makes a project: its name, and the template that it begins as. */
export function NewProjectDialog(props: Props) {
  return (
    <Dialog title={tenancy().projects.newTitle(props.organization.name)} onClose={props.onClose}>
      <Await rows={2} isBare>
        <NewProjectForm {...props} />
      </Await>
    </Dialog>
  )
}

function NewProjectForm(props: Props) {
  const words = () => tenancy().projects
  const templates = createAsync(() => readTemplates())
  const [chosen, setChosen] = createSignal(usualTemplate)
  const options = () => (templates() ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const text = () => templates()?.find(({ id }) => id === chosen())?.description
  const make = async ({ name = '', type = usualTemplate }: FormValues) => {
    const id = await makeProject(props.organization.id, { name, type })
    props.onClose()
    showToast(words().made(name))
    props.onMade(id)
  }
  return (
    <Form
      submit={words().newSubmit}
      onCancel={{ label: entry().ui.cancel, act: props.onClose }}
      onSubmit={make}
    >
      <Field name="name" label={words().newName} autocomplete="off" maxLength={255} autofocus />
      <SelectField
        name="type"
        label={words().newType}
        value={usualTemplate}
        options={options()}
        hint={text()}
        onChange={setChosen}
      />
    </Form>
  )
}
