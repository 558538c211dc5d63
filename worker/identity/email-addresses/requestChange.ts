import { commit, refuse } from '../../access/commit'
import type { AccountScope } from '../../access/scope'
import { emailKey } from '../../kit/email'
import { post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { Problem } from '../../problems'
import { logEvent } from '../../record/security-log/store'
import type { Settings } from '../../settings'
import { newLink } from '../links/newLink'
import { purposes } from '../links/purposes.table'
import { insertLink, supersedeLinks } from '../links/store'
import { verifyEmailMail } from './mail'
import * as store from './store'

/**
 * Asks for another address: the one in force stays until the link mailed to the new one is used. Gives when
 * that link expires (unix ms). One trip. Refuses with `too-many-changes`, `email-unchanged`, `email-taken`.
 */
export async function requestChange(scope: AccountScope, settings: Settings, email: string): Promise<number> {
  if (settings.emailChange === 'forbidden') throw new Problem('email-change-forbidden')
  const key = emailKey(email)
  const link = await newLink(settings.key, 'verify-email')
  const { name, language } = recipient(scope.me)
  await commit(scope, [
    refuse('too-many-changes', store.hasAskedOften(scope), {}, store.mayAskAgain(scope)),
    refuse('email-unchanged', store.isOwn(scope, key)),
    refuse('email-taken', store.isTaken(key, scope.now, scope.me)),
    store.endPending(scope, scope.me),
    supersedeLinks(scope, 'verify-email', scope.me),
    store.insertChange(scope, email, link.ref),
    insertLink(scope, link, scope.me),
    post(scope, verifyEmailMail, {
      to: { email, name, language, userId: scope.me },
      data: { link: link.ref, email },
    }),
    logEvent(scope, scope.me, 'email.change-requested', { email }),
  ])
  return scope.now + purposes['verify-email'].life
}
