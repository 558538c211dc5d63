import { createAsyncStore } from '@solidjs/router'
import MailOpen from 'lucide-solid/icons/mail-open'
import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import type { Unit } from '../../session/unit'
import { Empty } from '../../ui/feedback/Empty'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { InvitationsList } from './InvitationsList'
import { readInvitations } from './queries'

/** The invitations of a unit that wait for an answer; resent, shown or taken back by who may. */
export function PendingInvitations(props: { unit: Unit; mayChange: boolean }) {
  const words = () => tenancy().invitations
  return (
    <Section title={words().title} lead={words().lead}>
      <Await rows={2} isBare>
        <Pending unit={props.unit} mayChange={props.mayChange} />
      </Await>
    </Section>
  )
}

function Pending(props: { unit: Unit; mayChange: boolean }) {
  const words = () => tenancy().invitations
  const invitations = createAsyncStore(() => readInvitations(props.unit.kind, props.unit.id))
  const empty = () => <Empty icon={MailOpen} title={words().empty} text={words().emptyText} />
  return (
    <Show when={invitations()?.length !== 0} fallback={empty()}>
      <InvitationsList unit={props.unit} invitations={invitations() ?? []} mayChange={props.mayChange} />
    </Show>
  )
}
