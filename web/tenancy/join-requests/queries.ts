import { revalidate } from '@solidjs/router'
import { manage } from '../../client/api'
import { reading } from '../../client/reading'
import { standingKeys } from '../../session/memberships'
import type { Unit } from '../../session/unit'

const of = (unit: Unit) => ({ param: { project: String(unit.id) } })

/** Who asks for access to a project, by id. */
export const readJoinRequests = reading('join-requests', async (project: number) =>
  (await manage.projects[':project']['join-requests'].$get({ param: { project: String(project) } })).json(),
)
export type JoinRequest = Awaited<ReturnType<typeof readJoinRequests>>[number]

/** Where I have asked for access and wait. */
export const readMyRequests = reading('my-requests', async () =>
  (await manage['current-user']['projects-join-requests'].$get()).json(),
)

async function decided(unit: Unit): Promise<void> {
  await revalidate([readJoinRequests.keyFor(unit.id), 'members'])
}

/** Lets somebody in. */
export async function approve(unit: Unit, request: number): Promise<void> {
  const param = { project: String(unit.id), request: String(request) }
  await manage.projects[':project']['join-requests'][':request'].$put({ param })
  await decided(unit)
}

/** Says no; they are told. */
export async function reject(unit: Unit, request: number): Promise<void> {
  const param = { project: String(unit.id), request: String(request) }
  await manage.projects[':project']['join-requests'][':request'].$delete({ param })
  await decided(unit)
}

/** Why, and for how long. */
export type NewJoinRequest = { readonly reason?: string; readonly expirationSeconds?: number }

/** Becomes a member of a unit by oneself. */
export async function join(unit: Unit, request: NewJoinRequest = {}): Promise<void> {
  const id = String(unit.id)
  if (unit.kind === 'project')
    await manage.projects[':project']['join-project'].$post({ ...of(unit), json: request })
  if (unit.kind === 'organization')
    await manage.organizations[':organization']['join-organization'].$post({
      param: { organization: id },
      json: {},
    })
  if (unit.kind === 'maintainer')
    await manage.maintainers[':maintainer']['join-maintainer'].$post({ param: { maintainer: id }, json: {} })
  await revalidate([...standingKeys, 'members', 'my-invitations'])
}

/** Asks to be let into a project. */
export async function requestAccess(unit: Unit, request: NewJoinRequest): Promise<void> {
  await manage.projects[':project']['request-access'].$post({ ...of(unit), json: request })
  await revalidate([readMyRequests.key, readJoinRequests.keyFor(unit.id)])
}

/** Takes one's own request back. */
export async function withdraw(unit: Unit, request: number): Promise<void> {
  await manage['current-user']['projects-join-requests'][':request'].$delete({
    param: { request: String(request) },
  })
  await revalidate([readMyRequests.key, readJoinRequests.keyFor(unit.id)])
}
