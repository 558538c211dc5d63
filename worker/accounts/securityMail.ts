import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../access/scope'
import type { UserId } from '../kit/id'
import { newLink } from '../links/newLink'
import { insertLink } from '../links/store'
import type { MailData, MailKind } from '../outbox/mailKind'
import { type Posted, post } from '../outbox/post'
import { type Circumstances, whence } from '../outbox/whence'
import { recipient } from './recipient'

/** What a mail is told beside the circumstances: nothing, for most. */
type More<Data extends Circumstances> = keyof Data extends keyof Circumstances ? [] : [Omit<Posted<Data>['data'], keyof Circumstances>]

/** The statements that tell a person of something done with their account, with "This wasn't me". */
export async function securityMail(scope: Scope, key: string, owner: SQL<UserId> | UserId, kind: MailKind<Circumstances>) {
  const { link, circumstances } = await circumstancesOf(scope, key, owner)
  return [link, post(scope, kind, { to: recipient(owner), data: circumstances })]
}

/** The same for a mail that also says what it was done with, by its name. */
export async function namedSecurityMail(
  scope: Scope,
  key: string,
  { owner, kind, thing }: { owner: SQL<UserId> | UserId; kind: MailKind<Circumstances & { thing: string }>; thing: string },
) {
  const { link, circumstances } = await circumstancesOf(scope, key, owner)
  return [link, post(scope, kind, { to: recipient(owner), data: { ...circumstances, thing } })]
}

async function circumstancesOf(scope: Scope, key: string, owner: SQL<UserId> | UserId) {
  const link = await newLink(key, 'not-me')
  const timeZone = sql<string | null>`(SELECT time_zone FROM user WHERE id = ${owner})`
  return { link: insertLink(scope, link, sql`${owner}`), circumstances: { ...whence(scope), timeZone, link: link.ref } }
}
