import type { z } from '@hono/zod-openapi'
import { write } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { newSecret } from '../../access/token/form'
import { seconds } from '../../kit/duration'
import { found } from '../../kit/found'
import { sha256 } from '../../kit/hash'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import type { newProjectToken } from './shapes'
import { insertToken } from './store'

/**
 * Makes a token of the project's data side: its row and its secret, which is in the answer and nowhere else.
 */
export async function createProjectToken(
  scope: UnitScope<'project'>,
  { expiresIn, ...wish }: z.infer<typeof newProjectToken>,
) {
  const secret = newSecret()
  const hash = await sha256(secret)
  const { description, bucketPermissions, componentAccess } = wish
  const [, [row]] = await write(scope, [], (entered) => [
    logUnitEvent(entered, entered.me, 'project-token.created', { name: description }),
    insertToken(entered, {
      hash,
      description,
      expires: expiresIn ? entered.now + seconds(expiresIn) : null,
      canManageBuckets: wish.canManageBuckets ?? false,
      canManageTokens: wish.canManageTokens ?? false,
      canReadAllFileUploads: wish.canReadAllFileUploads ?? false,
      canPurgeTrash: wish.canPurgeTrash ?? false,
      bucketPermissions: bucketPermissions ?? {},
      componentAccess: componentAccess ?? [],
    }),
  ])
  return { row: found(row), secret }
}
