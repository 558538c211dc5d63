import { linkSecret } from '../../../worker/identity/links/linkSecret'
import { postedTo, secretMailedTo } from '../world/mailbox'
import { settings, someone } from '../world/people'
import { rows } from '../world/world'

/** Asks for the deletion of the account of whoever is signed in here. */
export const leave = ({ browser }: Pick<Awaited<ReturnType<typeof someone>>, 'browser'>) =>
  browser.put('/api/account/deletion', {})
/** Somebody who has asked for the deletion of their account. */
export async function leaver(given: Parameters<typeof someone>[0] = {}) {
  const who = await someone(given)
  await leave(who)
  return who
}
/** The secret of the link that keeps an account, in the newest mail to this address that has one. */
export async function keepingSecret(email: string): Promise<string> {
  const mail = (await postedTo(email)).find(({ data }) => data.cancel)
  return linkSecret(settings.key, 'cancel-deletion', mail?.data.cancel ?? '')
}
/** The secret of "This wasn't me" in the mail of the deletion. */
export const notMeSecret = (email: string) => secretMailedTo(email, 'deletion.asked', 'not-me')

/** When an account is due (unix milliseconds; null: it stays), and whether it is gone. */
export async function fateOf({ id }: { id: number }) {
  const [row] = await rows<{ due: number | null; deleted: number | null }>(
    'SELECT deletion_due AS due, deleted_time AS deleted FROM user WHERE id = ?',
    id,
  )
  return { due: row?.due ?? null, isGone: row?.deleted != null }
}
/** What an account's log tells of its deletion, in order. */
export const loggedOf = async ({ id }: { id: number }) =>
  (
    await rows<{ kind: string }>(
      `SELECT kind FROM security_log
        WHERE user_id = ? AND (kind LIKE 'deletion.%' OR kind = 'account.deleted') ORDER BY id`,
      id,
    )
  ).map(({ kind }) => kind)
/** The kinds of the mails to an address, newest first. */
export const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
