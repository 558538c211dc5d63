import { UnitLog } from '../../record/security-log/UnitLog'
import { useProject } from './projectHere'

/** `/projects/:project/security-log`: who did what in it. */
export default function ProjectLogPage() {
  const here = useProject()
  return <UnitLog unit={here().unit} />
}
