import { commit, nothingChanged, refuse } from '../access/commit'
import type { JobScope } from '../access/scope'
import type { OutboxId } from '../kit/id'
import * as store from './store'

/** Puts a dead letter back to where the relay finds it. Refuses (`not-found`) what is not a dead letter. */
export const resend = (job: JobScope, id: OutboxId) => commit(job, [store.revive(job, id), refuse('not-found', nothingChanged)])
