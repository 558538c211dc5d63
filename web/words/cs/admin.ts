import type { Volumes } from '../languages'
import { maintainers } from './admin/maintainers'

/** What super admins read under Administration, in Czech. */
export const admin: Volumes['admin'] = {
  title: 'Správa',
  groups: { people: 'Lidé a místa', product: 'Produkt', system: 'Systém' },
  maintainers,
}
