import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { MetadataSection } from '../../tenancy/catalogue/metadata/MetadataSection'
import { LeaveButton } from '../../tenancy/members/LeaveButton'
import { MfaCoverage } from '../../tenancy/members/MfaCoverage'
import { AccessSection } from '../../tenancy/organizations/AccessSection'
import { DeleteOrganization } from '../../tenancy/organizations/DeleteOrganization'
import { GeneralSection } from '../../tenancy/organizations/GeneralSection'
import { MfaSection } from '../../tenancy/organizations/MfaSection'
import { Row } from '../../ui/data/Row'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { useOrganization } from './organizationHere'

/**
 * `/organizations/:organization/settings`: name, who may come in and how, metadata, and what cannot easily be
 * undone.
 */
export default function OrganizationSettingsPage() {
  const here = useOrganization()
  const navigate = useNavigate()
  const home = () => navigate('/')
  const words = () => tenancy().members
  const organization = () => here().organization
  return (
    <div class="max-w-content space-y-10">
      <GeneralSection organization={organization()} mayChangeCrm={here().may.changeCrm} />
      <AccessSection organization={organization()} mayChange={here().may.changeAccess} />
      <MfaSection
        organization={organization()}
        mayChange={here().may.changeAccess}
        coverage={<MfaCoverage unit={here().unit} isRequired={organization().mfaRequired} />}
      />
      <MetadataSection unit={here().unit} mayChange={here().may.change} />
      <Section title={tenancy().projects.danger}>
        <Show when={here().isMember}>
          <Row
            label={words().leave}
            value={words().leaveEffects.organization.join(' ')}
            action={<LeaveButton unit={here().unit} onLeft={home} />}
          />
        </Show>
        <DeleteOrganization organization={organization()} onDeleted={home} />
      </Section>
    </div>
  )
}
