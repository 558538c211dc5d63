import { Await } from '../../client/Await'
import { MyMaintainers } from '../../tenancy/maintainers/MyMaintainers'
import { LeaveButton } from '../../tenancy/members/LeaveButton'
import { MyOrganizations } from '../../tenancy/organizations/MyOrganizations'
import { Page } from '../../ui/layout/Page'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'

/** `/account/organizations`: the organizations and maintainers that I belong to, each with Leave. */
export default function OrganizationsPage() {
  const words = () => tenancy().organizations
  return (
    <Page title={words().mine} lead={words().mineLead}>
      <Section title={words().title}>
        <Await rows={2} isBare>
          <MyOrganizations
            action={({ id, name }) => <LeaveButton unit={{ kind: 'organization', id, name }} />}
          />
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
