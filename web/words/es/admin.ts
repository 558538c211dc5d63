import type { Volumes } from '../languages'
import { maintainers } from './admin/maintainers'

/** What super admins read under Administration, in Spanish. */
export const admin: Volumes['admin'] = {
  title: 'Administración',
  groups: { people: 'Personas y lugares', product: 'Producto', system: 'Sistema' },
  maintainers,
}
