import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { type Circumstances, circumstancesOf } from '../../outbox/mail/circumstances'
import type { MailData, NotifiedMail } from '../../outbox/mail/mailKind'
import type { NewMail } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { timeZoneOf } from '../../people/store'
import { notify } from '../../record/notifications/notify'
import { newLink } from './newLink'
import { insertLink } from './store'

type Owner = SQL<UserId> | UserId
/** What a mail is told beside the circumstances. */
type More<Data extends Circumstances> = Omit<NewMail<Data>['data'], keyof Circumstances>

/**
 * The statements that tell a person of something done with their account, with "This wasn't me"; they tell
 * nobody where `owner` names nobody.
 */
export const securityMail = (scope: Scope, key: string, owner: Owner, kind: NotifiedMail<Circumstances>) =>
  securityMailWith(scope, kind, { key, owner, more: {} })

/** The same for a mail that is told more than the circumstances. */
export async function securityMailWith<Data extends Circumstances & MailData>(
  scope: Scope,
  kind: NotifiedMail<Data>,
  { key, owner, more }: { readonly key: string; readonly owner: Owner; readonly more: More<Data> },
) {
  const link = await newLink(key, 'not-me')
  // The circumstances and the rest are all of Data, which the compiler cannot put together again.
  const told: object = {
    ...circumstancesOf(scope),
    timeZone: timeZoneOf(owner),
    link: link.ref,
    ...more,
  }
  const data = told as NewMail<Data>['data']
  return [
    insertLink(scope, link, sql`${owner}`),
    ...notify(scope, kind, { to: recipient(owner), data, when: sql`${owner} IS NOT NULL` }),
  ]
}
