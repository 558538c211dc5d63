import { query, revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { reading } from '../../client/reading'
import { membershipKeys } from '../../session/memberships'

const of = (project: number) => ({ param: { project: String(project) } })

/** A project in full. */
export const readProject = reading('project', async (project: number) =>
  (await manage.projects[':project'].$get(of(project))).json(),
)
/** What `readProject` gives. */
export type Project = Awaited<ReturnType<typeof readProject>>

/** Drops what was read of a project that one has left, so that it is asked anew on the way back to it. */
export function forgetProject(project: number): void {
  query.delete(readProject.keyFor(project))
}

/** What may be changed of a project by those who look after it. */
export type ProjectChange = {
  readonly name?: string
  readonly defaultBackend?: string
  readonly timezone?: string | null
}

/** The names of all reads that show projects. */
const projectKeys = ['project', 'organization', ...membershipKeys]

/** Changes the given fields of a project, and reads it anew. */
export async function changeProject(project: number, json: ProjectChange): Promise<void> {
  await manage.projects[':project'].$put({ ...of(project), json })
  await revalidate(projectKeys)
}

/** Deletes a project; support can bring it back for 60 days. */
export async function deleteProject(project: number): Promise<void> {
  await manage.projects[':project'].$delete(of(project))
  await revalidate(membershipKeys)
}

/** The templates that a project can be made from. */
export const readTemplates = reading('templates', async () =>
  (await manage['project-templates'].$get()).json(),
)

/** Makes a project; I become its member. Gives its id. */
export async function makeProject(
  organization: number,
  json: { name: string; type: string },
): Promise<number> {
  const param = { organization: String(organization) }
  const { id } = await (await manage.organizations[':organization'].projects.$post({ param, json })).json()
  await revalidate(projectKeys)
  return id
}

/** The limits that more was asked for and nobody has changed since, each with when. */
export const readIncreases = reading('increases', async (project: number) =>
  (await api.projects[':project']['request-increase'].$get(of(project))).json(),
)

/** Asks the maintainer for more of something. */
export async function requestIncrease(
  project: number,
  json: { limit: string; reason: string },
): Promise<void> {
  await api.projects[':project']['request-increase'].$post({ ...of(project), json })
  await revalidate(readIncreases.keyFor(project))
}

/** What would change for whom if the project moved there. */
export const readMovePreview = reading('move-preview', async (project: number, organizationId: number) =>
  (
    await api.projects[':project']['move-preview'].$get({
      ...of(project),
      query: { organizationId: String(organizationId) },
    })
  ).json(),
)

/** Moves a project to another organization. */
export async function moveProject(project: number, organizationId: number): Promise<void> {
  await manage.projects[':project'].organizations.$post({ ...of(project), json: { organizationId } })
  await revalidate(projectKeys)
}

/**
 * Puts a project out of service with a reason, perhaps for about so long (`+1 day`); or back into it. For
 * super admins.
 */
export async function setProjectDisabled(
  project: number,
  json: { readonly isDisabled: boolean; readonly disableReason?: string; readonly estimatedEndTime?: string },
): Promise<void> {
  await manage.projects[':project'].disabled.$post({ ...of(project), json })
  await revalidate(projectKeys)
}

/** Lets a project end so many days from now; null: never. For super admins. */
export async function setExpiry(project: number, expirationDays: number | null): Promise<void> {
  await manage.projects[':project'].$put({ ...of(project), json: { expirationDays } })
  await revalidate(projectKeys)
}

/** Sets a limit of a project. For super admins. */
export async function setLimit(
  project: number,
  limit: { readonly name: string; readonly value: number },
): Promise<void> {
  await manage.projects[':project'].limits.$post({ ...of(project), json: { limits: [limit] } })
  await revalidate(projectKeys)
}
