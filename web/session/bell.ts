import { revalidate } from '@solidjs/router'
import { createSignal, onCleanup } from 'solid-js'
import { api, inBackground } from '../client/api'
import { lastKnown, showAccount } from './me'

/** What was marked as read: one by its id, or all until a time. */
export type Mark = { readonly id: string } | { readonly until: string }
/** What tabs tell each other: whose bell, what was marked, how many are left. */
type News = { readonly userId: number; readonly mark: Mark; readonly unread: number }

const lookAgainMs = 25_000
/** The name under which pages read the list: read anew when the count has changed elsewhere. */
export const bellList = 'notifications'

const otherTabs = new BroadcastChannel('gatehouse.bell')
const [marks, setMarks] = createSignal<readonly News[]>([])

/** Whether this has been marked as read since it was fetched, in this tab or another. Reactive. */
export const isMarked = ({ id, time }: { readonly id: string; readonly time: string }): boolean =>
  marks().some(
    ({ userId, mark }) => userId === lastKnown()?.id && ('id' in mark ? mark.id === id : time <= mark.until),
  )

async function hear(news: News): Promise<void> {
  const me = lastKnown()
  if (me?.id !== news.userId) return
  setMarks((known) => [...known, news])
  await showAccount({ ...me, unread: news.unread })
}

/** Shows in every tab what has just been marked. */
export async function broadcastMark(mark: Mark, unread: number): Promise<void> {
  const me = lastKnown()
  if (!me) return
  const news = { userId: me.id, mark, unread }
  otherTabs.postMessage(news)
  await hear(news)
}

/**
 * What other devices have changed: asked for while somebody looks. A change made here meanwhile is newer than
 * the answer.
 */
async function lookAgain(): Promise<void> {
  const before = lastKnown()
  if (document.visibilityState !== 'visible' || !before) return
  const account = await (await api.account.$get({}, inBackground)).json()
  if (lastKnown() !== before || JSON.stringify(account) === JSON.stringify(before)) return
  await showAccount(account)
  if (account.unread !== before.unread) await revalidate(bellList)
}

/**
 * Keeps the bell true for as long as the owner of this call lives: other tabs at once, other devices within
 * half a minute.
 */
export function watchBell(): void {
  const look = () => void lookAgain().catch(() => undefined) // the next one will tell
  const listen = ({ data }: MessageEvent<News>) => void hear(data)
  const timer = setInterval(look, lookAgainMs)
  document.addEventListener('visibilitychange', look)
  otherTabs.addEventListener('message', listen)
  onCleanup(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    otherTabs.removeEventListener('message', listen)
  })
}
