import { createUniqueId } from 'solid-js'
import { Row } from '../../ui/data/Row'
import { showToast } from '../../ui/feedback/toasts'
import { Toggle } from '../../ui/form/Toggle'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { changeOrganization, type Organization } from './queries'

/** Whether people of the maintainer may come in by themselves. */
export function AccessSection(props: { organization: Organization; mayChange: boolean }) {
  const words = () => tenancy().organizations
  const id = createUniqueId()
  const isOn = () => props.organization.allowAutoJoin
  const turn = async (allowAutoJoin: boolean) => {
    await changeOrganization(props.organization.id, { allowAutoJoin })
    showToast(words().autoJoinSet(allowAutoJoin))
  }
  return (
    <Section title={words().access} lead={words().accessLead}>
      <Row
        label={words().autoJoinLabel}
        value={<span id={id}>{isOn() ? words().autoJoinText : words().autoJoinOffText}</span>}
        state={props.mayChange ? undefined : words().membersOnly}
        action={
          <Toggle
            label={words().autoJoinLabel}
            describedBy={id}
            isOn={isOn()}
            isFixed={!props.mayChange}
            onTurn={turn}
          />
        }
      />
    </Section>
  )
}
