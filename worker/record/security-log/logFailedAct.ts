import type { Caller } from '../../access/caller'
import { commit } from '../../access/commit'
import type { JobScope } from '../../access/scope'
import type { Refused } from '../../http/journey'
import { logCounted } from './store'

/**
 * Writes down what somebody tried in vain, in their log and in that of the unit where they tried: once for an
 * account, network, unit and hour, with the count so far.
 */
export const logFailedAct = (job: JobScope, caller: Caller, { act, operation }: Refused) =>
  commit(job, logCounted(job, { kind: act, ...caller, data: { operation } }))
