import { commit } from '../../access/commit'
import type { Caller, RequestContext } from '../../access/requestContext'
import { jobScope } from '../../access/seal'
import type { Refused } from '../../http/journey'
import { logCounted } from './store'

/**
 * Writes down what somebody tried in vain, in their log and in that of the unit where they tried: once for an
 * account, network, unit and hour, with the count so far. In a batch of its own, after the answer: what was
 * refused has changed nothing.
 */
export async function logFailedAct(context: RequestContext, caller: Caller, { act, operation }: Refused) {
  const scope = jobScope(context, 'a refused request')
  await commit(scope, logCounted(scope, { kind: act, ...caller, data: { operation } }))
}
