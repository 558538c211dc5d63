import { revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'

const tokensOf = api.projects[':project'].tokens
const issueFor = manage.projects[':project'].tokens

/** A page of the tokens of a project, newest first, and the cursor of the next; null at the end. */
export const readProjectTokens = reading('project-tokens', async (project: number, cursor: string | null) => {
  const query = cursor === null ? {} : { cursor }
  const answer = await tokensOf.$get({ param: { project: String(project) }, query })
  return { rows: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})
/** A token of that list. */
export type ProjectToken = Awaited<ReturnType<typeof readProjectTokens>>['rows'][number]

/** What one is made of. */
export type ProjectTokenRequest = Parameters<typeof issueFor.$post>[0]['json']
/** A new one with its value, which is told this once. */
export type IssuedProjectToken = Awaited<ReturnType<typeof makeProjectToken>>

/** Makes a token of a project; its value is in this answer alone. */
export async function makeProjectToken(project: number, json: ProjectTokenRequest) {
  const made = await (await issueFor.$post({ param: { project: String(project) }, json })).json()
  await revalidate(readProjectTokens.key).catch(() => undefined) // it is not lost to a failure of the list
  return made
}

/** Ends a token of a project. */
export async function revokeProjectToken(project: number, token: number): Promise<void> {
  await tokensOf[':token'].$delete({ param: { project: String(project), token: String(token) } })
  await revalidate(readProjectTokens.key)
}
