import { sql } from 'drizzle-orm'
import { commit, refuse } from '../../../access/commit'
import { read } from '../../../access/enter'
import type { JobScope } from '../../../access/scope'
import type { UserId } from '../../../kit/id'
import { recipient } from '../../../people/recipientStore'
import { timeZoneOf } from '../../../people/store'
import { Problem } from '../../../problems'
import { notify } from '../../../record/notifications/notify'
import { logEvent } from '../../../record/security-log/store'
import { newLink } from '../../links/newLink'
import { insertLink } from '../../links/store'
import { erase } from '../../users/erase'
import { deletionDoneMail, deletionPutOffMail } from './mail'
import { PUT_OFF } from './rules'
import * as store from './store'

/**
 * Erases the accounts whose grace is over, each in a batch of its own, with a receipt by mail; where somebody
 * depends on one by then, it is put off and its person told. Of two that do it at once, one does. Gives how
 * many were due.
 */
export async function eraseDue(job: JobScope, key: string): Promise<number> {
  const [due] = await read(job, [store.dueDeletions(job)])
  const outcomes = await Promise.allSettled(
    due.map((one) => (one.isBlocked ? putOff(job, key, one.userId) : eraseOne(job, key, one))),
  )
  // Whoever came back, was erased by another run, or has become the last somewhere this very moment: the next
  // run sees what is true then.
  const isFault = (thrown: unknown) => !(thrown instanceof Problem && thrown.kind === 'changed')
  for (const outcome of outcomes)
    if (outcome.status === 'rejected' && isFault(outcome.reason)) throw outcome.reason
  return due.length
}

const eraseOne = async (
  job: JobScope,
  key: string,
  { userId: owner, keys }: { readonly userId: UserId; readonly keys: string },
) =>
  commit(job, [
    refuse('changed', sql`${store.isNotDue(job, owner)} OR ${store.isBlocked(owner)}`),
    logEvent(job, owner, 'account.deleted'),
    ...(await erase(job, owner, { key, keys, receipt: deletionDoneMail })),
  ])

async function putOff(job: JobScope, key: string, owner: UserId) {
  const cancel = await newLink(key, 'cancel-deletion')
  const told = {
    due: job.now + PUT_OFF,
    timeZone: timeZoneOf(owner),
    units: store.blockerNames(owner),
    cancel: cancel.ref,
  }
  await commit(job, [
    refuse('changed', sql`${store.isNotDue(job, owner)} OR NOT ${store.isBlocked(owner)}`),
    insertLink(job, cancel, owner),
    logEvent(job, owner, 'deletion.put-off'),
    ...notify(job, deletionPutOffMail, { to: recipient(owner), data: told }),
    store.putOff(job, owner),
  ])
}
