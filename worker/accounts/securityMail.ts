import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../access/scope'
import type { UserId } from '../kit/id'
import { newLink } from '../links/newLink'
import { insertLink } from '../links/store'
import type { MailKind } from '../outbox/mailKind'
import { post } from '../outbox/post'
import { type Circumstances, whence } from '../outbox/whence'
import { recipient } from './recipient'

/** The statements that tell a person of something done with their account, with "This wasn't me". */
export async function securityMail(scope: Scope, key: string, owner: SQL<UserId> | UserId, kind: MailKind<Circumstances>) {
  const link = await newLink(key, 'not-me')
  const to = recipient(owner)
  const timeZone = sql<string | null>`(SELECT time_zone FROM user WHERE id = ${owner})`
  return [insertLink(scope, link, sql`${owner}`), post(scope, kind, { to, data: { ...whence(scope), timeZone, link: link.ref } })]
}
