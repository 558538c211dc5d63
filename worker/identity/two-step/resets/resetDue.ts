import { commit } from '../../../access/commit'
import { read } from '../../../access/enter'
import type { JobScope } from '../../../access/scope'
import { nameOfPerson } from '../../../people/store'
import { logEvent } from '../../../record/security-log/store'
import { resetStatements } from './resetStatements'
import * as store from './store'

/** Does the resets whose time has come; of two that do it at once, one does. Gives how many were due. */
export async function resetDue(job: JobScope, key: string): Promise<number> {
  const [due] = await read(job, [store.dueResets(job)])
  if (due.length === 0) return 0
  const resets = due.map(async ({ userId, requesterId }) => {
    const owner = store.ifDue(job, userId)
    return [
      logEvent(job, owner, 'mfa.reset', {}, requesterId),
      ...(await resetStatements(job, key, { owner, byName: nameOfPerson(requesterId) })),
    ]
  })
  await commit(job, [...(await Promise.all(resets)).flat(), store.endDone(job)])
  return due.length
}
