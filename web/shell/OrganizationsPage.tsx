import { Await } from '../Await'
import { MyMaintainers } from '../maintainers/MyMaintainers'
import { LeaveButton } from '../members/LeaveButton'
import { MyOrganizations } from '../organizations/MyOrganizations'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { tenancy } from '../words/words'

/** `/account/organizations`: the organizations and maintainers that I belong to, each with Leave. */
export default function OrganizationsPage() {
  const words = () => tenancy().organizations
  return (
    <Page title={words().mine} lead={words().mineLead}>
      <Section title={words().title}>
        <Await rows={2} isBare>
          <MyOrganizations action={({ id, name }) => <LeaveButton unit={{ kind: 'organization', id, name }} />} />
        </Await>
      </Section>
      <Section title={tenancy().maintainers.mine}>
        <Await rows={1} isBare>
          <MyMaintainers action={({ id, name }) => <LeaveButton unit={{ kind: 'maintainer', id, name }} />} />
        </Await>
      </Section>
    </Page>
  )
}
