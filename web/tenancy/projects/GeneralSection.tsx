import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Form } from '../../ui/form/Form'
import { SelectField } from '../../ui/form/SelectField'
import { TextForm } from '../../ui/form/TextForm'
import { Section } from '../../ui/layout/Section'
import { entry, tenancy } from '../../words/words'
import { changeProject, type Project, type ProjectChange } from './queries'

const backends = ['snowflake', 'bigquery', 'redshift', 'synapse', 'exasol', 'teradata'] as const
/** The one backend that has a time zone of its own. */
const backendWithZone = 'bigquery'

type Editing = { project: Project; close: () => void }

/** Name, backend and, where there is one, time zone; changed by who may. */
export function GeneralSection(props: { project: Project; mayChange: boolean }) {
  const words = () => tenancy().projects
  const editing = (form: (given: Editing) => ReturnType<typeof NameForm>) =>
    props.mayChange ? { edit: (close: () => void) => form({ project: props.project, close }) } : {}
  return (
    <Section title={words().general}>
      <Row label={words().name} value={props.project.name} {...editing(NameForm)} />
      <Row
        label={words().backend}
        value={<span class="capitalize">{props.project.defaultBackend}</span>}
        {...editing(BackendForm)}
      />
      {props.project.defaultBackend === backendWithZone && (
        <Row
          label={words().timeZone}
          value={props.project.timezone ?? words().noTimeZone}
          {...editing(ZoneForm)}
        />
      )}
    </Section>
  )
}

const cancelOf = ({ close }: Editing) => ({ label: entry().ui.cancel, act: close })

async function save({ project, close }: Editing, change: ProjectChange, said: string): Promise<void> {
  await changeProject(project.id, change)
  close()
  showToast(said)
}

function NameForm(props: Editing) {
  const words = () => tenancy().projects
  return (
    <TextForm
      name="name"
      label={words().name}
      hint={words().nameHint}
      value={props.project.name}
      maxLength={255}
      onSave={(name) => save(props, { name }, words().renamed(name))}
      onClose={props.close}
    />
  )
}

function BackendForm(props: Editing) {
  const words = () => tenancy().projects
  return (
    <Form
      submit={entry().ui.save}
      onCancel={cancelOf(props)}
      onSubmit={({ defaultBackend = '' }) => save(props, { defaultBackend }, words().saved)}
    >
      <SelectField
        name="defaultBackend"
        label={words().backend}
        value={props.project.defaultBackend}
        options={backends.map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) }))}
        autofocus
      />
    </Form>
  )
}

function ZoneForm(props: Editing) {
  const words = () => tenancy().projects
  const zones = () =>
    Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  return (
    <Form
      submit={entry().ui.save}
      onCancel={cancelOf(props)}
      onSubmit={({ timezone = '' }) => save(props, { timezone }, words().saved)}
    >
      <SelectField
        name="timezone"
        label={words().timeZone}
        value={props.project.timezone ?? 'UTC'}
        options={zones()}
        autofocus
      />
    </Form>
  )
}
