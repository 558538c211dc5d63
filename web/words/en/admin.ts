import { maintainers } from './admin/maintainers'

/** What super admins read under Administration. */
export const admin = {
  title: 'Administration',
  groups: { people: 'People and places', product: 'Product', system: 'System' },
  maintainers,
}
