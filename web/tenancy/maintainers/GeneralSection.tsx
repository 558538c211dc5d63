import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { notify } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { Section } from '../../ui/layout/Section'
import { entry, tenancy } from '../../words/words'
import { changeMaintainer, type Maintainer } from './queries'

/** Name and support desk; when it was made and its id. */
export function GeneralSection(props: { maintainer: Maintainer }) {
  const words = () => tenancy().maintainers
  return (
    <Section title={words().general}>
      <Row
        label={words().name}
        value={props.maintainer.name}
        edit={(close) => <NameForm maintainer={props.maintainer} close={close} />}
      />
      <Row
        label={words().zendesk}
        value={props.maintainer.zendeskUrl ?? words().zendeskNone}
        edit={(close) => <DeskForm maintainer={props.maintainer} close={close} />}
      />
      <Row label={words().id} value={props.maintainer.id} />
      <Row label={words().created} value={<Time at={props.maintainer.created} isShort />} />
    </Section>
  )
}

type Editing = { maintainer: Maintainer; close: () => void }

function NameForm(props: Editing) {
  const words = () => tenancy().maintainers
  const save = async (name: string) => {
    await changeMaintainer(props.maintainer.id, { name })
    props.close()
    notify(words().renamed(name))
  }
  return (
    <Form
      submit={entry().ui.save}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={({ name = '' }) => save(name)}
    >
      <Field
        name="name"
        label={words().name}
        value={props.maintainer.name}
        autocomplete="off"
        maxLength={255}
        autofocus
      />
    </Form>
  )
}

function DeskForm(props: Editing) {
  const words = () => tenancy().maintainers
  const save = async (zendeskUrl: string) => {
    await changeMaintainer(props.maintainer.id, { zendeskUrl: zendeskUrl || null })
    props.close()
    notify(words().zendeskSaved)
  }
  return (
    <Form
      submit={entry().ui.save}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={({ zendeskUrl = '' }) => save(zendeskUrl)}
    >
      <Field
        name="zendeskUrl"
        label={words().zendesk}
        hint={words().zendeskHint}
        value={props.maintainer.zendeskUrl ?? ''}
        autocomplete="off"
        required={false}
        autofocus
      />
    </Form>
  )
}
