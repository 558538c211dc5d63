import { UnitLog } from '../../record/security-log/UnitLog'
import { useOrganization } from './organizationHere'

/** `/organizations/:organization/security-log`: who did what in it and its projects. */
export default function OrganizationLogPage() {
  const here = useOrganization()
  return <UnitLog unit={here().unit} />
}
