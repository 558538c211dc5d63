import { revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'

/** How people can be listed beside all of them. */
export const userStates = ['super-admin', 'disabled'] as const
/** Which people to list; `''` is no narrowing. */
export type UserFilter = { readonly q: string; readonly state: (typeof userStates)[number] | '' }

/** A page of people by id, and the cursor of the next. */
export const readUsers = reading('staff-users', async ({ q, state }: UserFilter, cursor: string | null) => {
  const answer = await api.admin.users.$get({
    query: { ...(q && { q }), ...(state && { state }), ...(cursor && { cursor }) },
  })
  return { rows: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})
/** One person of the list. */
export type ListedUser = Awaited<ReturnType<typeof readUsers>>['rows'][number]

const of = (user: number) => ({ param: { user: String(user) } })

/** Everything about an account that whoever looks after it needs to know. */
export const readUser = reading('staff-user', async (user: number) =>
  (await api.admin.users[':user'].$get(of(user))).json(),
)
/** A person as staff sees them. */
export type InspectedUser = Awaited<ReturnType<typeof readUser>>

/** What somebody is a member of, the project roles with it. */
export const readPlaces = reading('staff-user-places', async (user: number) => {
  const their = manage.users[':user']
  const [maintainers, organizations, projects] = await Promise.all([
    their.maintainers.$get(of(user)).then((answer) => answer.json()),
    their.organizations.$get(of(user)).then((answer) => answer.json()),
    their.projects.$get(of(user)).then((answer) => answer.json()),
  ])
  return { maintainers, organizations, projects }
})

/** The features that people can be given. */
export const readUserFeatures = reading('staff-user-features', async () =>
  (await manage.features.$get({ query: { type: 'admin' } })).json(),
)

const settle = () => revalidate([readUser.key, readUsers.key])

/** Keeps somebody out, or lets them in again. */
export async function setDisabled(user: number, isDisabled: boolean): Promise<void> {
  await api.admin.users[':user'].disabled.$post({ ...of(user), json: { isDisabled } })
  await settle()
}

/** Makes somebody a super admin, or no longer one. */
export async function setSuperAdmin(user: number, is: boolean): Promise<void> {
  const at = manage.users[':user']['super-admin']
  await (is ? at.$post({ ...of(user), json: {} }) : at.$delete(of(user)))
  await settle()
}

/** Takes somebody's second steps away: at once, or announced to them and done later. */
export async function resetMfa(user: number): Promise<void> {
  await manage.users[':user'].mfa.$delete(of(user))
  await settle()
}

/** Gives somebody a feature. */
export async function giveFeature(user: number, feature: string): Promise<void> {
  await manage.users[':user'].features.$post({ ...of(user), json: { feature } })
  await settle()
}

/** Takes a feature from somebody. */
export async function takeFeature(user: number, feature: string): Promise<void> {
  await manage.users[':user'].features[':feature'].$delete({ param: { user: String(user), feature } })
  await settle()
}

/** Deletes an account at once. */
export async function deleteUser(user: number): Promise<void> {
  await manage.users[':user'].$delete(of(user))
  await revalidate(readUsers.key)
}
