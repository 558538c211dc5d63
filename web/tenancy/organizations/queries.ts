import { query, revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { reading } from '../../client/reading'
import { membershipKeys } from '../../session/memberships'

const of = (organization: number) => ({ param: { organization: String(organization) } })

/** An organization in full, its projects with it. */
export const readOrganization = reading('organization', async (organization: number) =>
  (await manage.organizations[':organization'].$get(of(organization))).json(),
)
/** What `readOrganization` gives. */
export type Organization = Awaited<ReturnType<typeof readOrganization>>

/**
 * Drops what was read of an organization that one has left, so that it is asked anew on the way back to it.
 */
export function forgetOrganization(organization: number): void {
  query.delete(readOrganization.keyFor(organization))
}

/** The organizations of a maintainer. */
export const readOrganizations = reading('organizations', async (maintainer: number) =>
  (
    await manage.maintainers[':maintainer'].organizations.$get({ param: { maintainer: String(maintainer) } })
  ).json(),
)
export type ListedOrganization = Awaited<ReturnType<typeof readOrganizations>>[number]

/**
 * Who has no two-step verification on, by id: the organization's members and its projects'. `through` says
 * where: `organization`, or a project's name.
 */
export const readLacking = reading('lacking', async (organization: number) =>
  (await api.organizations[':organization']['members-without-mfa'].$get(of(organization))).json(),
)
export type Lacking = Awaited<ReturnType<typeof readLacking>>[number]

/** What may be changed of an organization. */
export type OrganizationChange = {
  readonly name?: string
  readonly allowAutoJoin?: boolean
  readonly mfaRequired?: boolean
  readonly crmId?: string | null
}

/** The names of all reads that show organizations. */
const organizationKeys = ['organization', 'lacking', ...membershipKeys]

/** Changes what is given, all or nothing. */
export async function changeOrganization(organization: number, json: OrganizationChange): Promise<void> {
  await manage.organizations[':organization'].$patch({ ...of(organization), json })
  await revalidate(organizationKeys)
}

/** Requires two-step verification, also while some have it not: they are locked out. */
export async function forceMfa(organization: number): Promise<void> {
  await manage.organizations[':organization']['force-mfa'].$post({ ...of(organization), json: {} })
  await revalidate(organizationKeys)
}

/** Makes an organization; I become its member. Gives its id. */
export async function makeOrganization(
  maintainer: number,
  json: { name: string; crmId?: string },
): Promise<number> {
  const param = { maintainer: String(maintainer) }
  const { id } = await (await manage.maintainers[':maintainer'].organizations.$post({ param, json })).json()
  await revalidate(organizationKeys)
  return id
}

/** Deletes an organization without projects. */
export async function deleteOrganization(organization: number): Promise<void> {
  await manage.organizations[':organization'].$delete(of(organization))
  await revalidate(['organizations', ...membershipKeys])
}
