import { revalidate } from '@solidjs/router'
import { api } from '../../client/api'
import { reading } from '../../client/reading'

const at = api.admin['application-tokens']

/** The tokens of applications, newest first. */
export const readApplications = reading('application-tokens', async () => (await at.$get()).json())
export type Application = Awaited<ReturnType<typeof readApplications>>[number]
/** What one is made of. */
export type ApplicationTokenRequest = Parameters<typeof at.$post>[0]['json']
/** What one may open. */
export type ApplicationScope = ApplicationTokenRequest['scopes'][number]
/** A new one with its value, which is told this once. */
export type IssuedApplication = Application & { readonly token: string }

/** Creates an application token; its secret is in this answer alone. */
export async function makeApplication(json: ApplicationTokenRequest): Promise<IssuedApplication> {
  const made = await (await at.$post({ json })).json()
  await revalidate(readApplications.key).catch(() => undefined) // it is not lost to a failure of the list
  return made
}

/** Ends an application token, and reads the list anew. */
export async function deleteApplication(id: number): Promise<void> {
  await at[':token'].$delete({ param: { token: String(id) } })
  await revalidate(readApplications.key)
}
