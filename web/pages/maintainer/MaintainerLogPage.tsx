import { UnitLog } from '../../record/security-log/UnitLog'
import { useMaintainer } from './maintainerHere'

/** `/maintainers/:maintainer/security-log`: who did what in it and its organizations. */
export default function MaintainerLogPage() {
  const here = useMaintainer()
  return <UnitLog unit={here().unit} />
}
