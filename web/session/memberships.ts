import { manage } from '../client/api'
import { reading } from '../client/reading'
import { lastKnown } from './me'
import type { MemberUnit } from './unit'

const me = () => ({ param: { user: String(lastKnown()?.id) } })

/** The projects that I am a member of, each with my role. */
export const readMyProjects = reading('my-projects', async () =>
  (await manage.users[':user'].projects.$get(me())).json(),
)
export type MyProject = Awaited<ReturnType<typeof readMyProjects>>[number]

/** The organizations that I am a member of. */
export const readMyOrganizations = reading('my-organizations', async () =>
  (await manage.organizations.$get()).json(),
)
export type MyOrganization = Awaited<ReturnType<typeof readMyOrganizations>>[number]

/** The maintainers that I am a member of. */
export const readMyMaintainers = reading('my-maintainers', async () =>
  (await manage.users[':user'].maintainers.$get(me())).json(),
)
export type MyMaintainer = Awaited<ReturnType<typeof readMyMaintainers>>[number]

/** The names of everything that depends on where I am a member: what to read anew when that changes. */
export const membershipKeys = [readMyProjects.key, readMyOrganizations.key, readMyMaintainers.key]

/** The names of the reads whose answers say what I may do in a unit. */
const permissionKeys: readonly MemberUnit[] = ['project', 'organization', 'maintainer']

/**
 * What to read anew when I have become a member of a unit that stays on screen, or my role in it is another.
 */
export const standingKeys = [...membershipKeys, ...permissionKeys]
