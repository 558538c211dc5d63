import { createAsync } from '@solidjs/router'
import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import { useMe } from '../../session/me'
import { readMyOrganizations, readMyProjects } from '../../session/memberships'
import type { Unit } from '../../session/unit'
import { type Project, readProject } from '../../tenancy/projects/queries'

/** The project that a page is about: what it is, what I am in it, and what I may do. */
export type ProjectHere = {
  readonly project: Project
  readonly unit: Unit
  /** Null when I am no member. */
  readonly role: string | null
  readonly may: NonNullable<Project['may']>
  /** Members of the project alone do not see its organization. */
  readonly seesOrganization: boolean
}

/** Reads the project and what I am in it; undefined until both are known. */
export function createProjectHere(id: number): Accessor<ProjectHere | undefined> {
  const me = useMe()
  const project = createAsync(() => readProject(id))
  const projects = createAsync(() => readMyProjects())
  const organizations = createAsync(() => readMyOrganizations())
  return createMemo(() => {
    const [known, mine, owned] = [project(), projects(), organizations()]
    if (!known || !mine || !owned) return undefined
    const role = mine.find((one) => one.id === id)?.role ?? null
    const isOwner = owned.some((one) => one.id === known.organization.id)
    return {
      project: known,
      unit: { kind: 'project' as const, id, name: known.name },
      role,
      may: known.may ?? [],
      seesOrganization: role === null || isOwner || me().isSuperAdmin,
    }
  })
}

const Here = createContext<Accessor<ProjectHere>>()

/** Gives the project to the pages inside. */
export const ProjectProvider = Here.Provider

/** The project of this page. */
export function useProject(): Accessor<ProjectHere> {
  const here = useContext(Here)
  if (!here) throw new Error('useProject is for the pages of a project')
  return here
}
