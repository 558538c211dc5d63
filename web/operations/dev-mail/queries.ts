import { revalidate } from '@solidjs/router'
import { api, inBackground } from '../../client/api'
import { reading } from '../../client/reading'

/** The messages of the dev mailbox, newest first. */
export const readMailbox = reading('dev-mail', async () => (await api.dev.mail.$get({}, inBackground)).json())

/** One message, whole. */
export const readDevMail = reading('dev-mail-message', async (id: string) =>
  (await api.dev.mail[':id'].$get({ param: { id } })).json(),
)

/** Deletes all messages. */
export async function emptyMailbox(): Promise<void> {
  await api.dev.mail.$delete()
  await revalidate(readMailbox.key)
}
