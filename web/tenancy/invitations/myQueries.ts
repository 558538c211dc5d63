import { revalidate } from '@solidjs/router'
import { manage } from '../../client/api'
import { reading } from '../../client/reading'
import { standingKeys } from '../../session/memberships'
import type { MemberUnit, Person, Unit } from '../../session/unit'

/** An invitation of mine: to what, by whom; role, end and reason are a project's. */
export type MyInvitation = {
  readonly id: number
  readonly unit: Unit
  readonly created: string
  readonly creator: Person
  readonly role: string | null
  readonly expires: string | null
  readonly reason: string
}

type Answered = {
  id: number
  created: string
  creator: Person
  role?: string
  expires?: string | null
  reason?: string
}
type Named = { readonly id: number; readonly name: string }

const invitationTo = (kind: MemberUnit, { id, name }: Named, given: Answered): MyInvitation => ({
  id: given.id,
  unit: { kind, id, name },
  created: given.created,
  creator: given.creator,
  role: given.role ?? null,
  expires: given.expires ?? null,
  reason: given.reason ?? '',
})

const mine = manage['current-user']
const doors = {
  maintainer: mine['maintainers-invitations'],
  organization: mine['organizations-invitations'],
  project: mine['projects-invitations'],
}

const ask = {
  maintainer: async () =>
    (await (await doors.maintainer.$get()).json()).map((one) =>
      invitationTo('maintainer', one.maintainer, one),
    ),
  organization: async () =>
    (await (await doors.organization.$get()).json()).map((one) =>
      invitationTo('organization', one.organization, one),
    ),
  project: async () =>
    (await (await doors.project.$get()).json()).map((one) => invitationTo('project', one.project, one)),
}

/** All invitations that wait for me, newest first. */
export const readMyInvitations = reading('my-invitations', async (): Promise<readonly MyInvitation[]> => {
  const all = await Promise.all([ask.project(), ask.organization(), ask.maintainer()])
  return all.flat().toSorted((one, other) => other.created.localeCompare(one.created))
})

/** One of them. A refusal `not-found`: it is not mine, or no longer there. */
export const readMyInvitation = reading(
  'my-invitation',
  async (kind: MemberUnit, id: number): Promise<MyInvitation> => {
    const given = { param: { invitation: String(id) } }
    if (kind === 'maintainer') {
      const one = await (await doors.maintainer[':invitation'].$get(given)).json()
      return invitationTo(kind, one.maintainer, one)
    }
    if (kind === 'organization') {
      const one = await (await doors.organization[':invitation'].$get(given)).json()
      return invitationTo(kind, one.organization, one)
    }
    const one = await (await doors.project[':invitation'].$get(given)).json()
    return invitationTo(kind, one.project, one)
  },
)

const answered = (): Promise<void> => revalidate([readMyInvitations.key, ...standingKeys])

/** Becomes a member. */
export async function accept({ id, unit }: MyInvitation): Promise<void> {
  await doors[unit.kind][':invitation'].$put({ param: { invitation: String(id) } })
  await answered()
}

/** Says no; the inviter is told. */
export async function decline({ id, unit }: MyInvitation): Promise<void> {
  await doors[unit.kind][':invitation'].$delete({ param: { invitation: String(id) } })
  await answered()
}
