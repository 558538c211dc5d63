import { createAsync, useNavigate } from '@solidjs/router'
import { Await } from '../../client/Await'
import { NewOrganizationButton } from '../../tenancy/organizations/NewOrganizationButton'
import { OrganizationsList } from '../../tenancy/organizations/OrganizationsList'
import { readOrganizations } from '../../tenancy/organizations/queries'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { useMaintainer } from './maintainerHere'

/** `/maintainers/:maintainer`: its organizations, and a way to make one. */
export default function MaintainerPage() {
  const here = useMaintainer()
  const navigate = useNavigate()
  const make = () => (
    <NewOrganizationButton maintainer={here().unit} onMade={(id) => navigate(`/organizations/${id}`)} />
  )
  return (
    <Section title={tenancy().organizations.title} action={make()}>
      <Await rows={4} isBare>
        <Organizations maintainer={here().unit.id} />
      </Await>
    </Section>
  )
}

function Organizations(props: { maintainer: number }) {
  const organizations = createAsync(() => readOrganizations(props.maintainer))
  return <OrganizationsList organizations={organizations() ?? []} />
}
