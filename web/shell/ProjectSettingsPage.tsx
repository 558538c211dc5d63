import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { LeaveButton } from '../members/LeaveButton'
import { MetadataSection } from '../metadata/MetadataSection'
import { DeleteProject } from '../projects/DeleteProject'
import { GeneralSection } from '../projects/GeneralSection'
import { MoveRow } from '../projects/MoveRow'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { tenancy } from '../words/words'
import { moveTargets } from './moveTargets'
import { useProject } from './projectHere'

/** `/projects/:project/settings`: name and backend, metadata, and what cannot easily be undone. */
export default function ProjectSettingsPage() {
  const here = useProject()
  const navigate = useNavigate()
  const home = () => navigate('/')
  const words = () => tenancy().members
  return (
    <div class="max-w-content space-y-10">
      <GeneralSection project={here().project} mayChange={here().may.change} />
      <MetadataSection unit={here().unit} mayChange={here().may.changeMetadata} />
      <Show when={here().role !== null || here().may.delete}>
        <Section title={tenancy().projects.danger}>
          <Show when={here().role !== null}>
            <Row
              label={words().leave}
              value={words().leaveEffects.project.join(' ')}
              action={<LeaveButton unit={here().unit} onLeft={home} />}
            />
          </Show>
          <Show when={here().may.move}>
            <MoveRow project={here().project} targets={() => moveTargets(here().project.organization.id)} />
          </Show>
          <Show when={here().may.delete}>
            <DeleteProject project={here().project} onDeleted={home} />
          </Show>
        </Section>
      </Show>
    </div>
  )
}
