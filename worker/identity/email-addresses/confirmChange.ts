import { sql } from 'drizzle-orm'
import { commit, nothingChanged, refuse } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import { recipient } from '../../people/recipientStore'
import { notify } from '../../record/notifications/notify'
import { logEvent } from '../../record/security-log/store'
import { newLink } from '../links/newLink'
import { endEveryLink, insertLink, ownerOfLink, spendLink } from '../links/store'
import { emailChangedMail } from './mail'
import * as store from './store'

/**
 * Brings the new address into force, by the link that was mailed to it. The old address is told, with a link
 * that takes it back; other sessions end, and so does every link mailed to the old one. `sessionHash`: the
 * session of this browser, which stays. One trip. Refuses with `link-*`, `email-taken`.
 */
export async function confirmChange(
  scope: AnyoneScope,
  key: string,
  secret: string,
  sessionHash: string | null,
): Promise<string> {
  const hash = await sha256(secret)
  const owner = ownerOfLink(hash)
  const undo = await newLink(key, 'undo-email')
  const of = (column: Parameters<typeof store.confirmedBy>[0]) => store.confirmedBy(column, hash)
  const { name, language } = recipient(owner)
  const [changed] = await commit(scope, [
    store.setAddress(scope, owner, of('newEmail'), of('newKey')),
    ...spendLink(scope, hash, 'verify-email'),
    refuse('link-used', sql`${of('id')} IS NULL`),
    refuse('email-taken', store.isTaken(of('newKey'), scope.now, owner)),
    ...notify(scope, emailChangedMail, {
      to: { email: sql<string>`${of('oldEmail')}`, name, language, userId: owner },
      data: { link: undo.ref, email: sql<string>`${of('newEmail')}` },
    }),
    logEvent(scope, owner, 'email.changed'),
    endEveryLink(scope, owner, 'undo-email'),
    insertLink(scope, undo, owner),
    store.endSessionsBut(scope, owner, sessionHash),
    store.markConfirmed(scope, of('id'), undo.ref),
    refuse('link-used', nothingChanged),
  ])
  return changed[0]?.email ?? ''
}
