import { Show } from 'solid-js'
import { Facts } from '../../ui/data/Facts'
import { Time } from '../../ui/data/Time'
import { TextLink } from '../../ui/elements/TextLink'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import type { Organization } from './queries'

/** What an organization is: whose it is, and what holds in it. */
export function About(props: { organization: Organization; seesMaintainer: boolean }) {
  const words = () => tenancy().organizations
  const maintainer = () => (
    <Show when={props.seesMaintainer} fallback={props.organization.maintainer.name}>
      <TextLink href={`/maintainers/${props.organization.maintainer.id}`}>
        {props.organization.maintainer.name}
      </TextLink>
    </Show>
  )
  const facts = () => {
    const { id, created, mfaRequired, allowAutoJoin, crmId } = props.organization
    return [
      { label: words().maintainer, value: maintainer() },
      { label: words().id, value: id },
      { label: words().mfa, value: mfaRequired ? words().required : words().notRequired },
      { label: words().autoJoin, value: allowAutoJoin ? words().autoJoinOn : words().autoJoinOff },
      crmId ? { label: words().crmId, value: crmId } : null,
      { label: words().created, value: <Time at={created} isShort /> },
    ]
  }
  return (
    <Section title={words().about}>
      <div class="px-5 py-4 max-wide:px-4">
        <Facts of={facts()} />
      </div>
    </Section>
  )
}
