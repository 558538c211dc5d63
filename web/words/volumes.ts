import type { account } from './en/account'
import type { admin } from './en/admin'
import type { docs } from './en/docs'
import type { entry } from './en/entry'
import type { notifications } from './en/notifications'
import type { tenancy } from './en/tenancy'

/**
 * Every text of the web by volume: `entry` is what a stranger at the door needs, `account` what a signed-in
 * person reads, `tenancy` what is said about maintainers, organizations and projects, `notifications` what
 * the bell tells, `admin` what super admins read, `docs` what the API reference says. English is the shape.
 */
export type Volumes = {
  readonly entry: typeof entry
  readonly account: typeof account
  readonly tenancy: typeof tenancy
  readonly admin: typeof admin
  readonly notifications: typeof notifications
  readonly docs: typeof docs
}

/** The name of a volume. */
export type VolumeName = keyof Volumes
