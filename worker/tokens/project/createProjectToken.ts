import type { z } from '@hono/zod-openapi'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { newSecret } from '../../access/token/form'
import { seconds } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import type { newProjectToken } from './shapes'
import * as store from './store'

/**
 * Makes a token of the project's data side: its row and its secret, which is in the answer and nowhere else.
 */
export async function createProjectToken(
  scope: UnitScope<'project'>,
  { expiresIn, ...request }: z.infer<typeof newProjectToken>,
) {
  const secret = newSecret()
  const hash = await sha256(secret)
  const { description, bucketPermissions, componentAccess } = request
  const [, [row]] = await write(scope, [], (entered) => [
    logUnitEvent(entered, entered.me, 'project-token.created', { name: description }),
    store.insertProjectToken(entered, {
      ...store.makerOf(entered),
      hash,
      description,
      expires: expiresIn ? entered.now + seconds(expiresIn) : null,
      canManageBuckets: request.canManageBuckets ?? false,
      canManageTokens: request.canManageTokens ?? false,
      canReadAllFileUploads: request.canReadAllFileUploads ?? false,
      canPurgeTrash: request.canPurgeTrash ?? false,
      bucketPermissions: bucketPermissions ?? {},
      componentAccess: componentAccess ?? [],
    }),
  ])
  return { row: requireRow(row), secret }
}
