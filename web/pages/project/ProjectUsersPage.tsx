import { Show } from 'solid-js'
import { InviteButton } from '../../tenancy/invitations/InviteButton'
import { PendingInvitations } from '../../tenancy/invitations/PendingInvitations'
import { JoinRequests } from '../../tenancy/join-requests/JoinRequests'
import { MembersSection } from '../../tenancy/members/MembersSection'
import { leadsPeople, rolesIn, rolesToGive } from '../../tenancy/projects/projectRoles'
import { useProject } from './projectHere'

/** `/projects/:project/users`: who asks to come in, who is in and as what, who is invited. */
export default function ProjectUsersPage() {
  const here = useProject()
  const members = () => {
    const roles = rolesToGive(here().project)
    return {
      remove: here().may.includes('members:remove'),
      roles: here().may.includes('members:change-role') ? roles : [],
      limitedRoles: roles.filter((role) => !leadsPeople(role)),
    }
  }
  const mayInvite = () => here().may.includes('invitations:write')
  const invite = () => (
    <Show when={mayInvite()}>
      <InviteButton unit={here().unit} roles={rolesToGive(here().project)} />
    </Show>
  )
  return (
    <>
      <JoinRequests
        unit={here().unit}
        mayDecide={here().may.includes('join-requests:decide')}
        usualRole={rolesIn(here().project)[0] ?? ''}
      />
      <MembersSection unit={here().unit} may={members()} action={invite()} />
      <PendingInvitations unit={here().unit} mayChange={mayInvite()} />
    </>
  )
}
