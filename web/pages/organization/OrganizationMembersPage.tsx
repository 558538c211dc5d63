import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import { InviteButton } from '../../tenancy/invitations/InviteButton'
import { PendingInvitations } from '../../tenancy/invitations/PendingInvitations'
import { MembersSection } from '../../tenancy/members/MembersSection'
import { MfaCoverage } from '../../tenancy/members/MfaCoverage'
import { useOrganization } from './organizationHere'

/** `/organizations/:organization/members`: who runs it, how well they are protected, who is invited. */
export default function OrganizationMembersPage() {
  const here = useOrganization()
  const mayInvite = () => here().may.includes('invitations:write')
  const invite = () => (
    <Show when={mayInvite()}>
      <InviteButton unit={here().unit} roles={[]} />
    </Show>
  )
  return (
    <>
      <Await rows={1} isBare>
        <MfaCoverage unit={here().unit} isRequired={here().organization.mfaRequired} />
      </Await>
      <MembersSection
        unit={here().unit}
        may={{ remove: here().may.includes('members:remove'), roles: [], limitedRoles: [] }}
        action={invite()}
      />
      <PendingInvitations unit={here().unit} mayChange={mayInvite()} />
    </>
  )
}
