import { revalidate } from '@solidjs/router'
import { manage } from '../../client/api'
import { reading } from '../../client/reading'
import { membershipKeys, standingKeys } from '../../session/memberships'
import type { MemberUnit, Person, Unit } from '../../session/unit'

/** A member, as the three kinds of units have it: role, end, reason and approver are a project's. */
export type Member = Person & {
  readonly mfaEnabled: boolean
  readonly created: string
  readonly invitor: Person | null
  readonly approver?: Person | null
  readonly role?: string
  readonly expires?: string | null
  readonly reason?: string
}

const lists = {
  maintainer: async (maintainer: string) =>
    (await manage.maintainers[':maintainer'].users.$get({ param: { maintainer } })).json(),
  organization: async (organization: string) =>
    (await manage.organizations[':organization'].users.$get({ param: { organization } })).json(),
  project: async (project: string) =>
    (await manage.projects[':project'].users.$get({ param: { project } })).json(),
} satisfies Record<MemberUnit, (id: string) => Promise<readonly Member[]>>

/** Everybody who is a member of a unit, by id. */
export const readMembers = reading(
  'members',
  (kind: MemberUnit, id: number): Promise<readonly Member[]> => lists[kind](String(id)),
)

const removals = {
  maintainer: (maintainer: string, user: string) =>
    manage.maintainers[':maintainer'].users[':user'].$delete({ param: { maintainer, user } }),
  organization: (organization: string, user: string) =>
    manage.organizations[':organization'].users[':user'].$delete({ param: { organization, user } }),
  project: (project: string, user: string) =>
    manage.projects[':project'].users[':user'].$delete({ param: { project, user } }),
} satisfies Record<MemberUnit, (id: string, user: string) => Promise<unknown>>

/** Takes one member out; the list is read anew by `showMembers`, once for many. */
export const removeMember = async (unit: Unit, user: number): Promise<void> =>
  void (await removals[unit.kind](String(unit.id), String(user)))

/** Reads the members of a unit anew. */
export const showMembers = (unit: Unit): Promise<void> => revalidate(readMembers.keyFor(unit.kind, unit.id))

/** Leaves a unit. */
export async function leave(unit: Unit, me: number): Promise<void> {
  await removeMember(unit, me)
  await revalidate(membershipKeys)
}

/** Gives a member of a project another role. What I may do here is read anew only where it is mine. */
export async function changeRole(
  unit: Unit,
  { user, role, isMine }: { user: number; role: string; isMine: boolean },
): Promise<void> {
  await manage.projects[':project'].users[':user'].$patch({
    param: { project: String(unit.id), user: String(user) },
    json: { role },
  })
  await Promise.all([showMembers(unit), isMine && revalidate(standingKeys)])
}
