import { revalidate } from '@solidjs/router'
import { api } from '../../client/api'
import { nextCursor } from '../../client/nextCursor'
import { reading } from '../../client/reading'

/** The states that mails are listed by, those that need a hand first. */
export const mailStates = ['dead', 'failing', 'waiting', 'sent'] as const
export type MailState = (typeof mailStates)[number]

/** A page of the mails in one state, how many there are in each, and the cursor of the next page. */
export const readQueuedMail = reading('staff-mail', async (state: MailState, cursor: string | null) => {
  const answer = await api.admin.mail.$get({ query: { state, ...(cursor && { cursor }) } })
  const { mails, ...known } = await answer.json()
  return { ...known, rows: mails, next: nextCursor(answer.headers.get('Link')) }
})
/** One mail of the queue. */
export type QueuedMail = Awaited<ReturnType<typeof readQueuedMail>>['rows'][number]

/** Sends one again. */
export async function resendMail(id: number): Promise<void> {
  await api.admin.mail[':mail'].resend.$post({ param: { mail: String(id) } })
  await revalidate(readQueuedMail.key)
}

/** Sends all in this state again; gives how many. */
export async function resendAll(state: 'failing' | 'dead'): Promise<number> {
  const { resent } = await (await api.admin.mail.resend.$post({ json: { state } })).json()
  await revalidate(readQueuedMail.key)
  return resent
}
