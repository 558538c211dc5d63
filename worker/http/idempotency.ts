import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { IdempotencyRequest } from '../access/idempotency'
import { withIdempotency } from '../access/seal'
import { hmac } from '../kit/hash'
import type { ProblemKind } from '../problems'
import type { Env } from './env'
import type { Operation, Spec } from './spec'

/** The header by which a repeated request is recognized, as the document tells of it. */
export const idempotencyHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .meta({ description: 'A repeat with the same key within 24 hours does nothing twice' }),
})

/**
 * Whether an operation honours `Idempotency-Key`: whatever is posted by somebody who says who they are,
 * unless it says `never`.
 */
export const honoursKeys = ({
  access,
  method,
  again,
}: Pick<Operation, 'access' | 'method' | 'again'>): boolean =>
  method === 'post' && access.kind !== 'anyone' && again !== 'never'

/** What the header may be refused for. */
export const keyRefusals = ({ again }: Pick<Spec, 'again'>): readonly ProblemKind[] => [
  'idempotency-key-not-valid',
  'idempotency-key-reused',
  ...(again === 'shows-secret' ? (['already-created'] as const) : []),
]

const form = /^[\x21-\x7e]{1,255}$/

function repeatOf({ answers, again }: Operation): IdempotencyRequest['repeat'] {
  if (again === 'shows-secret') return 'secret'
  return Object.values(answers).every((schema) => schema === null) ? 'nothing' : 'thing'
}

/**
 * Gives the scope what a repeat of this request is recognized by, where its header says so; answers with what
 * is wrong with the header. `body`: as it was sent.
 */
export async function readIdempotencyKey(
  c: Context<Env>,
  spec: Operation,
  body: string,
): Promise<ProblemKind | null> {
  const key = c.req.header('idempotency-key')
  if (key === undefined || !honoursKeys(spec)) return null
  if (!form.test(key)) return 'idempotency-key-not-valid'
  const { pathname, search } = new URL(c.req.url)
  const operation = `${c.req.method} ${pathname.replace(/\/+$/, '')}${search}`
  // Under a key that the database does not hold: paths and bodies name people, whom hashes would let one try.
  const hashed = (what: string) => hmac(c.get('settings').key, `idempotency:${what}`)
  const request = {
    key,
    operation: await hashed(operation),
    bodyHash: await hashed(body),
    repeat: repeatOf(spec),
  }
  c.set('scope', withIdempotency(c.get('scope'), request))
  return null
}
