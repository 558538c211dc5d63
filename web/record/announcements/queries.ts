import { revalidate } from '@solidjs/router'
import { api, manage } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'
import { bellList } from '../../session/bell'
import { refreshAccount } from '../../session/me'

/** A page of all announcements, newest first, and the cursor of the next; null at the end. */
export const readAnnouncements = reading('announcements', async (cursor: string | null) => {
  const answer = await api.announcements.$get({ query: cursor === null ? {} : { cursor } })
  return { rows: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})
export type Announcement = Awaited<ReturnType<typeof readAnnouncements>>['rows'][number]
/** What one is made of. */
export type NewAnnouncement = Parameters<typeof api.announcements.$post>[0]['json']

/** What the form chooses from: all maintainers, and the features of projects. */
export const readChoices = reading('announcement-choices', async (_of: 'all') => {
  const [maintainers, features] = await Promise.all([
    manage.maintainers.$get(),
    manage.features.$get({ query: { type: 'project' } }),
  ])
  return { maintainers: await maintainers.json(), features: await features.json() }
})

const of = (id: number) => ({ param: { announcement: String(id) } })
/** Shows what is there now, in my own bell as well; what was done is not lost to a failure of that. */
const settle = () =>
  Promise.all([revalidate([readAnnouncements.key, bellList]), refreshAccount()]).catch(() => undefined)

/** Announces something. */
export async function announce(json: NewAnnouncement): Promise<void> {
  await api.announcements.$post({ json })
  await settle()
}

/** Ends an announcement now. */
export async function endNow(id: number): Promise<void> {
  await api.announcements[':announcement'].$patch({ ...of(id), json: { ends: new Date().toISOString() } })
  await settle()
}

/** Deletes an announcement. */
export async function deleteAnnouncement(id: number): Promise<void> {
  await api.announcements[':announcement'].$delete(of(id))
  await settle()
}
