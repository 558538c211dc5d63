import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import * as store from './store'

/** Erases mails that were sent or given up a month ago. Runs by cron. */
export const sweepOutbox = (job: JobScope) => commit(job, store.eraseOld(job))
