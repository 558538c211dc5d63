import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { MetadataSection } from '../../tenancy/catalogue/metadata/MetadataSection'
import { DeleteUnit } from '../../tenancy/deletion/DeleteUnit'
import { LeaveButton } from '../../tenancy/members/LeaveButton'
import { MfaCoverage } from '../../tenancy/members/MfaCoverage'
import { AccessSection } from '../../tenancy/organizations/AccessSection'
import { GeneralSection } from '../../tenancy/organizations/GeneralSection'
import { MfaSection } from '../../tenancy/organizations/MfaSection'
import { deleteOrganization, forgetOrganization } from '../../tenancy/organizations/queries'
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
  const leave = () => {
    forgetOrganization(here().unit.id)
    home()
  }
  const words = () => tenancy().members
  const organization = () => here().organization
  const notEmpty = () => {
    const projects = organization().projects.length
    return projects > 0 ? tenancy().organizations.deleteNotEmpty(projects) : undefined
  }
  return (
    <div class="max-w-content space-y-10">
      <GeneralSection organization={organization()} mayChangeCrm={here().may.includes('update:crm-id')} />
      <AccessSection organization={organization()} mayChange={here().may.includes('update:auto-join')} />
      <MfaSection
        organization={organization()}
        mayChange={here().may.includes('update:mfa-required')}
        coverage={<MfaCoverage unit={here().unit} isRequired={organization().mfaRequired} />}
      />
      <MetadataSection unit={here().unit} mayChange={here().may.includes('metadata:write')} />
      <Section title={tenancy().projects.danger}>
        <Show when={here().isMember}>
          <Row
            label={words().leave}
            value={words().leaveEffects.organization.join(' ')}
            action={<LeaveButton unit={here().unit} onLeft={leave} />}
          />
        </Show>
        <Show when={here().may.includes('delete')}>
          <DeleteUnit
            name={organization().name}
            words={tenancy().organizations}
            blockedBecause={notEmpty()}
            remove={() => deleteOrganization(organization().id)}
            onDeleted={home}
          />
        </Show>
      </Section>
    </div>
  )
}
