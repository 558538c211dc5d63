import { commit } from '../../../access/commit'
import type { JobScope } from '../../../access/scope'
import { unitKey } from '../../../outbox/queue/limits'
import { notify } from '../../../record/notifications/notify'
import { projectExpiredMail, projectExpiringMail } from '../mail'
import { cleanUp, markDeleted, purge } from './store'
import * as store from './sweepStore'

/**
 * What time does to projects: those that have expired are deleted and told of, those that expire within a
 * week are told of once, those deleted 60 days ago are purged. Runs by cron; that they are expired holds
 * without it, from the very instant.
 */
export function sweepProjects(job: JobScope) {
  const [expired, expiring, overdue] = [store.expired(job), store.expiring(job), store.overdue(job)]
  const { projectId, projectName, expires, keptUntil } = store.aboutProject
  return commit(job, [
    ...notify(job, projectExpiredMail, {
      ...store.eachAround(job, expired),
      data: { projectName, keptUntil },
      about: unitKey('project', projectId),
    }),
    ...cleanUp(job, expired),
    markDeleted(job, expired),
    ...notify(job, projectExpiringMail, {
      ...store.eachAround(job, expiring),
      data: { projectId, projectName, expires },
      about: unitKey('project', projectId),
    }),
    store.markNotified(job, expiring),
    ...purge(job, overdue),
  ])
}
