import type { Volumes } from '../volumes'
import { announcements } from './admin/announcements'
import { applications } from './admin/applications'
import { features } from './admin/features'
import { log } from './admin/log'
import { mail } from './admin/mail'
import { maintainers } from './admin/maintainers'
import { project } from './admin/project'
import { system } from './admin/system'
import { users } from './admin/users'

/** What super admins read under Administration, in German. */
export const admin: Volumes['admin'] = {
  title: 'Administration',
  groups: { people: 'Leute und Orte', product: 'Produkt', system: 'System' },
  applications,
  features,
  log,
  mail,
  maintainers,
  project,
  system,
  users,
  announcements,
}
