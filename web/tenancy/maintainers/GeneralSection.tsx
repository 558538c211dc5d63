import { Row } from '../../ui/data/Row'
import { Time } from '../../ui/data/Time'
import { showToast } from '../../ui/feedback/toasts'
import { TextForm } from '../../ui/form/TextForm'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { changeMaintainer, type Maintainer } from './queries'

/** Name and support desk; when it was made and its id. */
export function GeneralSection(props: { maintainer: Maintainer }) {
  const words = () => tenancy().maintainers
  const rename = async (name: string) => {
    await changeMaintainer(props.maintainer.id, { name })
    showToast(words().renamed(name))
  }
  const setDesk = async (zendeskUrl: string) => {
    await changeMaintainer(props.maintainer.id, { zendeskUrl: zendeskUrl || null })
    showToast(words().zendeskSaved)
  }
  return (
    <Section title={words().general}>
      <Row
        label={words().name}
        value={props.maintainer.name}
        edit={(close) => (
          <TextForm
            name="name"
            label={words().name}
            value={props.maintainer.name}
            maxLength={255}
            onSave={rename}
            onClose={close}
          />
        )}
      />
      <Row
        label={words().zendesk}
        value={props.maintainer.zendeskUrl ?? words().zendeskNone}
        edit={(close) => (
          <TextForm
            name="zendeskUrl"
            label={words().zendesk}
            hint={words().zendeskHint}
            value={props.maintainer.zendeskUrl ?? ''}
            isOptional
            onSave={setDesk}
            onClose={close}
          />
        )}
      />
      <Row label={words().id} value={props.maintainer.id} />
      <Row label={words().created} value={<Time at={props.maintainer.created} isShort />} />
    </Section>
  )
}
