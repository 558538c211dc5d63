import { sql } from 'drizzle-orm'
import { refuse } from '../../access/commit'
import type { EnteredUnit, JobScope } from '../../access/scope'
import type { UserId } from '../../kit/id'
import { textsIn } from '../../kit/json'
import type { MailKind } from '../../outbox/mail/mailKind'
import { post } from '../../outbox/queue/post'
import { recipient } from '../../people/recipientStore'
import { forgetPerson } from '../failures/store'
import { accountSubject } from '../failures/subjectsOf'
import { eraseAccount } from './store'
import { addressKeys, eraseTraces } from './traceStore'

/**
 * The statements that erase an account, and mail its person the receipt: what is kept about them goes, or no
 * longer says that it was them (what stays, and why: worker/data/README.md). `keys`: their addresses, as
 * `addressKeys` has read them for the key of the Worker under which failures are counted; refuses with
 * `changed` where these are others by now.
 */
export async function erase(
  scope: EnteredUnit<'user'> | JobScope,
  owner: UserId | EnteredUnit<'user'>['id'],
  {
    key,
    keys,
    receipt,
  }: { readonly key: string; readonly keys: string; readonly receipt: MailKind<Record<string, never>> },
) {
  const subjects = await Promise.all(textsIn(keys).map((one) => accountSubject(key, 'password', one)))
  return [
    refuse('changed', sql`${addressKeys(owner)} IS NOT ${keys}`),
    forgetPerson(scope, owner, subjects),
    ...eraseTraces(owner, scope.now),
    post(scope, receipt, { to: { ...recipient(owner), userId: null }, data: {} }),
    ...eraseAccount(scope, owner),
  ]
}
