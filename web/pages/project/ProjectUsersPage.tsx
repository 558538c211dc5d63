import { Show } from 'solid-js'
import { InviteButton } from '../../tenancy/invitations/InviteButton'
import { PendingInvitations } from '../../tenancy/invitations/PendingInvitations'
import { JoinRequests } from '../../tenancy/join-requests/JoinRequests'
import { MembersSection } from '../../tenancy/members/MembersSection'
import { rolesOf } from '../../tenancy/projects/mayInProject'
import { useProject } from './projectHere'

/** `/projects/:project/users`: who asks to come in, who is in and as what, who is invited. */
export default function ProjectUsersPage() {
  const here = useProject()
  const members = () => {
    const { may } = here()
    return {
      remove: may.removeMembers,
      roles: may.changeRoles ? may.roles : [],
      limitedRoles: may.limitedRoles,
    }
  }
  const invite = () => (
    <Show when={here().may.invite}>
      <InviteButton unit={here().unit} roles={here().may.roles} />
    </Show>
  )
  return (
    <>
      <JoinRequests
        unit={here().unit}
        mayDecide={here().may.decideRequests}
        usualRole={rolesOf(here().isGoverned)[0] ?? ''}
      />
      <MembersSection unit={here().unit} may={members()} action={invite()} />
      <PendingInvitations unit={here().unit} mayChange={here().may.invite} />
    </>
  )
}
