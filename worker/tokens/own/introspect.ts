import type { z } from '@hono/zod-openapi'
import { commit } from '../../access/commit'
import { enter } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { tokenKind } from '../../access/token/form'
import { minutes } from '../../kit/duration'
import { sha256 } from '../../kit/hash'
import { textsIn } from '../../kit/json'
import { type HeldRow, heldProjectToken, heldToken, touchProjectToken } from './holderStore'
import { projectTokenIn } from './projectTokenIn'
import type { introspection } from './shapes'

const types = {
  admin: 'management',
  personal: 'personal',
  session: 'session',
  super: 'application',
  project: 'project',
} as const
const MILLISECONDS = 1000
const inSeconds = (milliseconds: number) => Math.floor(milliseconds / MILLISECONDS)

/**
 * What a token is, for another service (RFC 7662 section 2.2). One trip; once a minute two for a project
 * token, whose use is only known by that.
 */
export async function introspect(
  scope: UnitScope<'platform'>,
  value: string,
): Promise<z.infer<typeof introspection>> {
  const kind = tokenKind(value)
  const claim = kind === null ? await projectTokenIn(value) : null
  const [entered, [[row]]] = await enter(scope, [
    claim ? heldProjectToken(scope, claim) : heldToken(scope, kind === null ? '' : await sha256(value)),
  ])
  if (!row) return { active: false }
  if (claim && row.kind === 'project' && (row.lastUsed ?? 0) < scope.now - minutes(1))
    await commit(entered, [touchProjectToken(entered, claim)])
  return onWire(row)
}

const onWire = (row: HeldRow): z.infer<typeof introspection> => ({
  active: true,
  token_type: types[row.kind],
  scope: scopesOf(row).join(' '),
  ...(row.userId !== null && { sub: String(row.userId), username: row.email ?? '' }),
  ...(row.project !== null && { project: row.project }),
  iat: inSeconds(row.created),
  ...(row.expires !== null && { exp: inSeconds(row.expires) }),
})
const scopesOf = ({ scopes, restrictions }: HeldRow): readonly string[] => [
  ...textsIn(scopes),
  ...textsIn(restrictions),
]
