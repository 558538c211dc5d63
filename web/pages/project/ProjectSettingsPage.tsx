import { useNavigate } from '@solidjs/router'
import { lazy, Show, Suspense } from 'solid-js'
import { MetadataSection } from '../../tenancy/catalogue/metadata/MetadataSection'
import { DeleteUnit } from '../../tenancy/deletion/DeleteUnit'
import { LeaveButton } from '../../tenancy/members/LeaveButton'
import { GeneralSection } from '../../tenancy/projects/GeneralSection'
import { MoveRow } from '../../tenancy/projects/MoveRow'
import { deleteProject, forgetProject } from '../../tenancy/projects/queries'
import { Row } from '../../ui/data/Row'
import { Section } from '../../ui/layout/Section'
import { loadWords, tenancy } from '../../words/words'
import { moveTargets } from './moveTargets'
import { useProject } from './projectHere'

const StaffSection = lazy(async () => {
  const [loaded] = await Promise.all([import('../../tenancy/projects/StaffSection'), loadWords('admin')])
  return loaded
})

/** `/projects/:project/settings`: name and backend, metadata, and what cannot easily be undone. */
export default function ProjectSettingsPage() {
  const here = useProject()
  const navigate = useNavigate()
  const home = () => navigate('/')
  const leave = () => {
    forgetProject(here().unit.id)
    home()
  }
  const words = () => tenancy().members
  return (
    <div class="max-w-content space-y-10">
      <GeneralSection project={here().project} mayChange={here().may.includes('update')} />
      <Show when={here().may.includes('disable')}>
        <Suspense>
          <StaffSection project={here().project} />
        </Suspense>
      </Show>
      <MetadataSection unit={here().unit} mayChange={here().may.includes('metadata:write')} />
      <Show when={here().role !== null || here().may.includes('delete')}>
        <Section title={tenancy().projects.danger}>
          <Show when={here().role !== null}>
            <Row
              label={words().leave}
              value={words().leaveEffects.project.join(' ')}
              action={<LeaveButton unit={here().unit} onLeft={leave} />}
            />
          </Show>
          <Show when={here().may.includes('move')}>
            <MoveRow project={here().project} targets={() => moveTargets(here().project.organization.id)} />
          </Show>
          <Show when={here().may.includes('delete')}>
            <DeleteUnit
              name={here().unit.name}
              words={tenancy().projects}
              remove={() => deleteProject(here().unit.id)}
              onDeleted={home}
            />
          </Show>
        </Section>
      </Show>
    </div>
  )
}
