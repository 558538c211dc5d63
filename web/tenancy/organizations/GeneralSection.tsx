import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { TextForm } from '../../ui/form/TextForm'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { changeOrganization, type Organization } from './queries'

/** Name, and for people of the maintainer the id in their customer list. */
export function GeneralSection(props: { organization: Organization; mayChangeCrm: boolean }) {
  const words = () => tenancy().organizations
  const rename = async (name: string) => {
    await changeOrganization(props.organization.id, { name })
    showToast(words().renamed(name))
  }
  const setCrmId = async (crmId: string) => {
    await changeOrganization(props.organization.id, { crmId: crmId || null })
    showToast(words().saved)
  }
  return (
    <Section title={words().general}>
      <Row
        label={words().name}
        value={props.organization.name}
        edit={(close) => (
          <TextForm
            name="name"
            label={words().name}
            value={props.organization.name}
            maxLength={255}
            onSave={rename}
            onClose={close}
          />
        )}
      />
      {props.mayChangeCrm && (
        <Row
          label={words().crmId}
          value={props.organization.crmId || words().crmNone}
          edit={(close) => (
            <TextForm
              name="crmId"
              label={words().crmId}
              value={props.organization.crmId}
              maxLength={255}
              isOptional
              onSave={setCrmId}
              onClose={close}
            />
          )}
        />
      )}
    </Section>
  )
}
