import { Show } from 'solid-js'
import { Await } from '../../client/Await'
import { MfaCoverage } from '../../tenancy/members/MfaCoverage'
import { About } from '../../tenancy/organizations/About'
import { ProjectsList } from '../../tenancy/projects/ProjectsList'
import { TextLink } from '../../ui/elements/TextLink'
import { Section } from '../../ui/layout/Section'
import { tenancy } from '../../words/words'
import { NewProject } from './NewProject'
import { useOrganization } from './organizationHere'

const projectsShown = 6

/** `/organizations/:organization`: its first projects, what it is, and how well its members are protected. */
export default function OrganizationPage() {
  const here = useOrganization()
  const projects = () => here().organization.projects
  const all = () => (
    <Show when={projects().length > projectsShown}>
      <TextLink href={`/organizations/${here().unit.id}/projects`}>{tenancy().projects.all}</TextLink>
    </Show>
  )
  return (
    <div class="grid items-start gap-10 wide:grid-cols-[minmax(0,1fr)_22rem] wide:gap-8">
      <Section title={tenancy().projects.title} action={all()}>
        <Await rows={3} isBare>
          <ProjectsList projects={projects().slice(0, projectsShown)} action={<NewProject />} />
        </Await>
      </Section>
      <div class="space-y-10">
        <About organization={here().organization} seesMaintainer={here().seesMaintainer} />
        <Section title={tenancy().members.coverage}>
          <Await rows={1} isBare>
            <div class="px-5 py-4 max-wide:px-4">
              <MfaCoverage unit={here().unit} isRequired={here().organization.mfaRequired} />
            </div>
            <p class="px-5 py-2.5 max-wide:px-4">
              <TextLink href={`/organizations/${here().unit.id}/members`}>
                {tenancy().members.allMembers}
              </TextLink>
            </p>
          </Await>
        </Section>
      </div>
    </div>
  )
}
