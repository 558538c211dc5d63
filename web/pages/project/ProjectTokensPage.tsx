import { ProjectTokens } from '../../tokens/project/ProjectTokens'
import { useProject } from './projectHere'

/** `/projects/:project/tokens`: what programs reach its data with. */
export default function ProjectTokensPage() {
  const here = useProject()
  return <ProjectTokens project={here().unit.id} mayMake={here().may.includes('tokens:create')} />
}
