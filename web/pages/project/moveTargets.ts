import { byText } from '../../client/listing'
import { readMyMaintainers, readMyOrganizations } from '../../session/memberships'
import { readOrganization, readOrganizations } from '../../tenancy/organizations/queries'

/**
 * The organizations that a project may be moved to: mine, those of my maintainers, and those of its own
 * maintainer where I may see them.
 */
export async function moveTargets(organization: number): Promise<readonly { id: number; name: string }[]> {
  const [mine, maintainers, here] = await Promise.all([
    readMyOrganizations(),
    readMyMaintainers(),
    readOrganization(organization).catch(() => null),
  ])
  const above = new Set(maintainers.map(({ id }) => id))
  if (here) above.add(here.maintainer.id)
  const theirs = await Promise.all([...above].map((id) => readOrganizations(id).catch(() => [])))
  const all = new Map([...theirs.flat(), ...mine].map(({ id, name }) => [id, { id, name }]))
  return [...all.values()].toSorted((one, other) => byText(one.name, other.name))
}
