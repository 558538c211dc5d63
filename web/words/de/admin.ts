import type { Volumes } from '../languages'
import { maintainers } from './admin/maintainers'

/** What super admins read under Administration, in German. */
export const admin: Volumes['admin'] = {
  title: 'Administration',
  groups: { people: 'Leute und Orte', product: 'Produkt', system: 'System' },
  maintainers,
}
