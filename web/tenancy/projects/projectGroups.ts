import type { MyOrganization, MyProject } from '../../session/memberships'

/** An organization and my projects in it. `isMine`: I am a member of the organization itself. */
export type ProjectGroup = {
  readonly id: number
  readonly name: string
  readonly isMine: boolean
  readonly projects: readonly MyProject[]
}

/** My projects under their organizations, in the order given. */
export function groupsOf(
  projects: readonly MyProject[],
  mine: readonly MyOrganization[],
): readonly ProjectGroup[] {
  const known = new Set(mine.map(({ id }) => id))
  const groups = Map.groupBy(projects, ({ organization }) => organization.id)
  return [...groups].map(([id, those]) => ({
    id,
    name: those[0]?.organization.name ?? '',
    isMine: known.has(id),
    projects: those,
  }))
}

/** Organizations of mine in which I have no project. */
export function emptyGroupsOf(
  projects: readonly MyProject[],
  mine: readonly MyOrganization[],
): readonly ProjectGroup[] {
  const used = new Set(projects.map(({ organization }) => organization.id))
  return mine
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) => ({ id, name, isMine: true, projects: [] }))
}
