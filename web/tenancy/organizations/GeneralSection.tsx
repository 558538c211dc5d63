import { Row } from '../../ui/data/Row'
import { notify } from '../../ui/feedback/toasts'
import { Field } from '../../ui/form/Field'
import { Form } from '../../ui/form/Form'
import { Section } from '../../ui/layout/Section'
import { entry, tenancy } from '../../words/words'
import { changeOrganization, type Organization } from './queries'

/** Name, and for people of the maintainer the id in their customer list. */
export function GeneralSection(props: { organization: Organization; mayChangeCrm: boolean }) {
  const words = () => tenancy().organizations
  return (
    <Section title={words().general}>
      <Row
        label={words().name}
        value={props.organization.name}
        edit={(close) => <NameForm organization={props.organization} close={close} />}
      />
      {props.mayChangeCrm && (
        <Row
          label={words().crmId}
          value={props.organization.crmId || words().crmNone}
          edit={(close) => <CrmForm organization={props.organization} close={close} />}
        />
      )}
    </Section>
  )
}

type Editing = { organization: Organization; close: () => void }

function NameForm(props: Editing) {
  const words = () => tenancy().organizations
  const save = async (name: string) => {
    await changeOrganization(props.organization.id, { name })
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
        value={props.organization.name}
        autocomplete="off"
        maxLength={255}
        autofocus
      />
    </Form>
  )
}

function CrmForm(props: Editing) {
  const words = () => tenancy().organizations
  const save = async (crmId: string) => {
    await changeOrganization(props.organization.id, { crmId: crmId || null })
    props.close()
    notify(words().saved)
  }
  return (
    <Form
      submit={entry().ui.save}
      onCancel={{ label: entry().ui.cancel, act: props.close }}
      onSubmit={({ crmId = '' }) => save(crmId)}
    >
      <Field
        name="crmId"
        label={words().crmId}
        value={props.organization.crmId}
        autocomplete="off"
        required={false}
        maxLength={255}
        autofocus
      />
    </Form>
  )
}
