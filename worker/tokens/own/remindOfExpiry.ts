import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import { notify } from '../../record/notifications/notify'
import { tokenExpiringMail } from './mail'
import { eachExpiring, expiring, markNotified, sweepTokens } from './reminderStore'

/** Tells of each token a week and a day before it ends, once each; then erases those that have ended. */
export const remindOfExpiry = (job: JobScope) =>
  commit(job, [
    ...notify(job, tokenExpiringMail, { ...eachExpiring(job), data: expiring }),
    markNotified(job),
    sweepTokens(job),
  ])
