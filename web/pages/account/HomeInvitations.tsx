import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { MyInvitations } from '../../tenancy/invitations/MyInvitations'
import { readMyInvitations } from '../../tenancy/invitations/myQueries'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'

/** The invitations that wait for me; nothing at all when none does. */
export function HomeInvitations() {
  const invitations = createAsync(() => readMyInvitations().catch(() => []))
  return (
    <Show when={invitations()?.length}>
      <Section title={tenancy().invitations.mine}>
        <MyInvitations />
      </Section>
    </Show>
  )
}
