import { Show } from 'solid-js'
import { InviteButton } from '../../tenancy/invitations/InviteButton'
import { PendingInvitations } from '../../tenancy/invitations/PendingInvitations'
import { MembersSection } from '../../tenancy/members/MembersSection'
import { useMaintainer } from './maintainerHere'

/** `/maintainers/:maintainer/members`: who looks after its organizations, and who is invited. */
export default function MaintainerMembersPage() {
  const here = useMaintainer()
  const mayInvite = () => here().may.includes('invitations:write')
  const invite = () => (
    <Show when={mayInvite()}>
      <InviteButton unit={here().unit} roles={[]} />
    </Show>
  )
  return (
    <>
      <MembersSection
        unit={here().unit}
        may={{ remove: here().may.includes('members:remove'), roles: [], limitedRoles: [] }}
        action={invite()}
      />
      <PendingInvitations unit={here().unit} mayChange={mayInvite()} />
    </>
  )
}
