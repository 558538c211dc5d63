import { type SQL, sql } from 'drizzle-orm'
import type { AnyoneScope } from '../../access/scope'
import { days } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import { circumstancesOf } from '../../outbox/mail/circumstances'
import { wasPosted } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { timeZoneOf } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { logFailedSignIn } from '../../record/security-log/store'
import { haveStopped } from '../failures/store'
import { signInStoppedMail } from './mail'
import { mayNotSignIn } from './store'

/**
 * What a failed sign-in leaves behind, as statements for a batch of its own: its count in the log of whoever
 * `owner` names, and a mail, once a day, when it made the brake engage on one of these subjects. The same
 * statements, and no row, where `owner` names nobody.
 */
export const failedSignIn = (scope: AnyoneScope, owner: SQL<UserId>, subjects: readonly string[]) => [
  ...logFailedSignIn(scope, owner),
  ...notify(scope, signInStoppedMail, {
    to: recipient(owner),
    data: { ...circumstancesOf(scope), timeZone: timeZoneOf(owner) },
    when: sql`NOT ${mayNotSignIn(owner)} AND ${haveStopped(subjects)}
      AND NOT ${wasPosted(signInStoppedMail, owner, scope.now - days(1))}`,
  }),
]
