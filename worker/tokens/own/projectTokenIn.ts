import { isSecret } from '../../access/token/form'
import { sha256 } from '../../kit/hash'
import type { ProjectTokenClaim } from './holderStore'

const form = /^(\d{1,15})-(\d{1,15})-(\w{1,60})$/
/**
 * What a text claims as a project token (`<project>-<token>-<secret>`); null where it has not the form or is
 * mistyped.
 */
export async function projectTokenIn(value: string): Promise<ProjectTokenClaim | null> {
  const [, project, id, secret = ''] = form.exec(value) ?? []
  return isSecret(secret) ? { project: Number(project), id: Number(id), hash: await sha256(secret) } : null
}
