import { query, revalidate } from '@solidjs/router'
import { manage } from '../../client/api'
import { reading } from '../../client/reading'
import { membershipKeys } from '../../session/memberships'

const of = (maintainer: number) => ({ param: { maintainer: String(maintainer) } })

/** Reads a maintainer with what I may do there. */
export const readMaintainer = reading('maintainer', async (maintainer: number) =>
  (await manage.maintainers[':maintainer'].$get(of(maintainer))).json(),
)
/** What `readMaintainer` gives. */
export type Maintainer = Awaited<ReturnType<typeof readMaintainer>>

/** Drops what was read of a maintainer that one has left, so that it is asked anew on the way back to it. */
export function forgetMaintainer(maintainer: number): void {
  query.delete(readMaintainer.keyFor(maintainer))
}

/** All maintainers: who reads it is a super admin. */
export const readMaintainers = reading('maintainers', async () => (await manage.maintainers.$get()).json())

/** Makes a maintainer with me as its member; gives its id. */
export async function makeMaintainer(json: {
  readonly name: string
  readonly zendeskUrl: string | null
}): Promise<number> {
  const made = await (await manage.maintainers.$post({ json })).json()
  // It is made, whatever is read of it now.
  await revalidate([readMaintainers.key, ...membershipKeys]).catch(() => undefined)
  return made.id
}

/** What may be changed of a maintainer. */
export type MaintainerChange = { readonly name?: string; readonly zendeskUrl?: string | null }

/** Changes the given fields of a maintainer, and reads it anew. */
export async function changeMaintainer(maintainer: number, json: MaintainerChange): Promise<void> {
  await manage.maintainers[':maintainer'].$patch({ ...of(maintainer), json })
  await revalidate(['maintainer', readMaintainers.key, ...membershipKeys])
}

/** Deletes a maintainer without organizations. */
export async function deleteMaintainer(maintainer: number): Promise<void> {
  await manage.maintainers[':maintainer'].$delete(of(maintainer))
  await revalidate([readMaintainers.key, ...membershipKeys])
}
