import type { Volumes } from '../languages'
import { maintainers } from './admin/maintainers'

/** What super admins read under Administration, in Arabic. */
export const admin: Volumes['admin'] = {
  title: 'الإدارة',
  groups: { people: 'الأشخاص والأماكن', product: 'المنتج', system: 'النظام' },
  maintainers,
}
