import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { MailKind } from '../mail/mailKind'
import * as store from './store'

/** Erases mails that were sent or given up a month ago, and receipts that wait for as long. Runs by cron. */
export const sweepOutbox = (job: JobScope, kinds: ReadonlyMap<string, MailKind>) => {
  const receipts = [...kinds.values()].flatMap(({ kind, isReceipt }) => (isReceipt ? [kind] : []))
  return commit(job, store.eraseOld(job, receipts))
}
