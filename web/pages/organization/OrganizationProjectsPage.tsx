import { Await } from '../../client/Await'
import { ProjectsList } from '../../tenancy/projects/ProjectsList'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { NewProject } from './NewProject'
import { useOrganization } from './organizationHere'

/** `/organizations/:organization/projects`: all its projects, and a way to make one. */
export default function OrganizationProjectsPage() {
  const here = useOrganization()
  return (
    <Section title={tenancy().projects.title} action={<NewProject />}>
      <Await rows={4} isBare>
        <ProjectsList projects={here().organization.projects} />
      </Await>
    </Section>
  )
}
