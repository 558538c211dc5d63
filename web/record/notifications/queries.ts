import { revalidate } from '@solidjs/router'
import type { Preference } from '../../../worker/record/notifications/rules'
import { api } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'
import { bellList, broadcastMark } from '../../session/bell'

const pageSize = '20'
/** What of the list to show. */
export type Filter = NonNullable<Parameters<typeof api.account.notifications.$get>[0]['query']['filter']>

/** A page of what the bell tells me, newest first, and the cursor of the next; null at the end. */
export const readFeed = reading(bellList, async (filter: Filter, cursor: string | null) => {
  const answer = await api.account.notifications.$get({
    query: { limit: pageSize, filter, ...(cursor && { cursor }) },
  })
  return { entries: await answer.json(), next: nextCursor(answer.headers.get('Link')) }
})
/** One thing that the bell tells. */
export type FeedEntry = Awaited<ReturnType<typeof readFeed>>['entries'][number]

/** Marks one as read. */
export async function markRead(id: string): Promise<void> {
  const answer = await api.account.notifications[':notification'].read.$put({ param: { notification: id } })
  await broadcastMark({ id }, (await answer.json()).unread)
}

/** Marks all as read that came until then. */
export async function markAllRead(until: string): Promise<void> {
  const answer = await api.account.notifications.read.$put({ json: { until } })
  await broadcastMark({ until }, (await answer.json()).unread)
}

/** Of what I hear, and how. */
export const readPreferences = reading('notification-preferences', async () =>
  (await api.account.notifications.preferences.$get()).json(),
)
/** Chooses how I hear of a topic: the way that is given, the other as it was. */
export async function choose(
  { topic, bell, mail }: Preference,
  change: Partial<Pick<Preference, 'bell' | 'mail'>>,
): Promise<void> {
  await api.account.notifications.preferences[':topic'].$put({
    param: { topic },
    json: { bell, mail, ...change },
  })
  await revalidate(readPreferences.key)
}

const of = (secret: string) => ({ param: { secret } })
/** Which mails the secret at the foot of a mail stops. Looking stops nothing. */
export const lookAtStopping = async (secret: string) =>
  (await api.unsubscribe[':secret'].$get(of(secret))).json()
/** Stops them. */
export async function stopMails(secret: string): Promise<void> {
  await api.unsubscribe[':secret'].$post(of(secret))
}
