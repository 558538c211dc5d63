import { createAsync } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { Await } from '../../client/Await'
import { useMe } from '../../session/me'
import { Row } from '../../ui/data/Row'
import { Badge } from '../../ui/elements/Badge'
import { Button } from '../../ui/elements/Button'
import { showToast } from '../../ui/feedback/toasts'
import { ActButton } from '../../ui/form/ActButton'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { LockedOutList } from './LockedOutList'
import { changeOrganization, type Organization, readLacking } from './queries'
import { RequireDialog } from './RequireDialog'

type Props = {
  organization: Organization
  mayChange: boolean
  /** How many have it on, as a picture. */
  coverage: JSX.Element
}

/**
 * Whether two-step verification is required, and who has it not: of the members, and of everybody in the
 * projects.
 */
export function MfaSection(props: Props) {
  const words = () => tenancy().organizations
  return (
    <Section title={words().mfa} lead={words().mfaLead}>
      <Await rows={2} isBare>
        <div class="px-5 py-4 max-wide:px-4">{props.coverage}</div>
        <Requirement {...props} />
      </Await>
    </Section>
  )
}

function Requirement(props: Props) {
  const words = () => tenancy().organizations
  const me = useMe()
  const [isAsked, setAsked] = createSignal(false)
  const people = createAsync(() => readLacking(props.organization.id))
  const lacking = () => people() ?? []
  const isOn = () => props.organization.mfaRequired
  const stop = async () => {
    await changeOrganization(props.organization.id, { mfaRequired: false })
    showToast(words().mfaStopped)
  }
  const action = () => (
    <Show
      when={isOn()}
      fallback={
        <Button size="small" onClick={() => setAsked(true)}>
          {words().mfaRequire}
        </Button>
      }
    >
      <ActButton size="small" look="warn" act={stop}>
        {words().mfaStop}
      </ActButton>
    </Show>
  )
  return (
    <>
      <Row
        label={words().mfa}
        value={<Badge look={isOn() ? 'good' : 'plain'}>{isOn() ? words().mfaOn : words().mfaOff}</Badge>}
        state={props.mayChange ? (isOn() ? words().mfaOnText : words().mfaOffText) : words().membersOnly}
        action={props.mayChange && action()}
      />
      <LockedOutList people={lacking()} isRequired={isOn()} />
      <Show when={isAsked()}>
        <RequireDialog
          organization={props.organization}
          people={lacking()}
          hasOwn={me().mfaEnabled}
          onClose={() => setAsked(false)}
        />
      </Show>
    </>
  )
}
