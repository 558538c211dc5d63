import { createAsync } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { MyInvitationRow } from './MyInvitationRow'
import { readMyInvitations } from './myQueries'

/** The invitations that wait for me, one a row; `fallback` where there is none. */
export function MyInvitations(props: { fallback?: JSX.Element }) {
  const invitations = createAsync(() => readMyInvitations())
  return (
    <Show when={invitations()?.length} fallback={props.fallback}>
      <For each={invitations()}>{(invitation) => <MyInvitationRow invitation={invitation} />}</For>
    </Show>
  )
}
