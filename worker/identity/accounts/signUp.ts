import { sql } from 'drizzle-orm'
import { commit } from '../../access/commit'
import type { AnyoneScope } from '../../access/scope'
import { emailKey } from '../../kit/email'
import { mailedWith, post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { idByEmail } from '../../people/store'
import { logEvent } from '../../record/security-log/store'
import { newLink } from '../links/newLink'
import { insertLink, supersedeLinks } from '../links/store'
import { accountExistsMail, activateMail } from './mail'
import * as store from './store'

/**
 * Opens an account that its person activates by the mailed link: a new address gets that link, a known one a
 * mail that says so. Whoever asks sees no difference: same statements, same answer. One trip. At most
 * MAILS_AN_HOUR mails to one address.
 */
export async function signUp(
  scope: AnyoneScope,
  settings: { key: string },
  { email, name }: { email: string; name: string },
): Promise<void> {
  const key = emailKey(email)
  const owner = idByEmail(key)
  const link = await newLink(settings.key, 'activate')
  const to = recipient(owner)
  const mailed = mailedWith(link.ref, owner)
  await commit(scope, [
    store.insertPerson(scope, { email, name }),
    logEvent(scope, sql`iif(changes() = 1, ${owner}, NULL)`, 'account.signed-up'),
    post(scope, activateMail, {
      to,
      data: { link: link.ref, invitedBy: null },
      when: store.mayMail(scope, activateMail.kind, store.waiting(owner)),
    }),
    supersedeLinks(scope, 'activate', mailed),
    insertLink(scope, link, mailed),
    post(scope, accountExistsMail, {
      to,
      data: {},
      when: store.mayMail(scope, accountExistsMail.kind, store.active(owner)),
    }),
  ])
}
