import type { z } from '@hono/zod-openapi'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { newToken } from '../../access/token/form'
import { lastResult } from '../../data/batch'
import { seconds } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { applicationOnWire } from './onWire'
import type { applicationTokenRequest, newApplicationToken } from './shapes'
import * as store from './store'

/** Makes an application token. The value is in the answer and nowhere else. */
export async function createApplicationToken(
  scope: UnitScope<'platform'>,
  { expiresInSeconds, ...request }: z.infer<typeof applicationTokenRequest>,
): Promise<z.infer<typeof newApplicationToken>> {
  const token = newToken('application')
  const hash = await sha256(token)
  const results = await write(scope, [], (entered) => [
    logUnitEvent(entered, entered.me, 'application-token.created', { name: request.name }),
    store.insertApplication(entered, {
      ...request,
      hash,
      expires: expiresInSeconds === null ? null : entered.now + seconds(expiresInSeconds),
    }),
    store.newestApplication(entered),
  ])
  return { ...applicationOnWire(requireRow(lastResult(results)[0])), token }
}
