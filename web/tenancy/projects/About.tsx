import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { Facts } from '../../ui/data/Facts'
import { Time } from '../../ui/data/Time'
import { TextLink } from '../../ui/elements/TextLink'
import { Section } from '../../ui/layout/Section'
import { plainNumber } from '../../words/amounts'
import { tenancy } from '../../words/words'
import { isGoverned } from './projectRoles'
import { type Project, readTemplates } from './queries'

/** What a project is: where it belongs, what it was made from, until when it lasts. */
export function About(props: { project: Project; seesOrganization: boolean }) {
  const words = () => tenancy().projects
  const organization = () => (
    <Show when={props.seesOrganization} fallback={props.project.organization.name}>
      <TextLink href={`/organizations/${props.project.organization.id}`}>
        {props.project.organization.name}
      </TextLink>
    </Show>
  )
  const templates = createAsync(() => readTemplates().catch(() => []))
  const templateName = () => templates()?.find(({ id }) => id === props.project.type)?.name
  const facts = () => {
    const {
      id,
      type,
      region,
      created,
      expires,
      timezone,
      payAsYouGo,
      defaultBackend,
      dataRetentionTimeInDays,
    } = props.project
    return [
      { label: words().organization, value: organization() },
      { label: words().id, value: id },
      { label: words().type, value: templateName() ?? type },
      isGoverned(props.project)
        ? { label: words().governed, value: <span class="text-soft">{words().governedText}</span> }
        : null,
      { label: words().backend, value: <span class="capitalize">{defaultBackend}</span> },
      { label: words().region, value: region },
      timezone ? { label: words().timeZone, value: timezone } : null,
      { label: words().created, value: <Time at={created} isShort /> },
      { label: words().expires, value: expires ? <Time at={expires} isShort /> : words().neverExpires },
      { label: words().retention, value: words().retentionDays(dataRetentionTimeInDays) },
      payAsYouGo
        ? { label: words().credits, value: words().creditsLeft(plainNumber(payAsYouGo.purchasedCredits)) }
        : null,
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
