import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { NewProjectButton } from '../../tenancy/projects/NewProjectButton'
import { useOrganization } from './organizationHere'

/** Makes a project in the organization of this page, and goes there; nothing for who may not. */
export function NewProject() {
  const here = useOrganization()
  const navigate = useNavigate()
  return (
    <Show when={here().may.includes('projects:create')}>
      <NewProjectButton organization={here().unit} onMade={(project) => navigate(`/projects/${project}`)} />
    </Show>
  )
}
