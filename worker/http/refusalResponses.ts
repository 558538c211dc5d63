import { z } from '@hono/zod-openapi'
import { type ProblemKind, problems } from '../problems'

const fieldError = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  limit: z.number().optional(),
})
/** A "no" outside the Management API (RFC 9457). */
const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'The kind: what programs compare' }),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(fieldError).optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'Problem' })
/** A "no" of the Management API. */
const manageError = z
  .object({
    error: z.string(),
    code: z.string(),
    errors: z.array(z.object({ key: z.string(), message: z.string() })).optional(),
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
  })
  .meta({ id: 'ManageError' })

const sentence = (kind: ProblemKind) => `\`${kind}\`: ${problems[kind].title.replace(/\.$/, '')}.`

/**
 * The refusals of an operation as the document shows them: by status, each kind with its text, in the shape
 * of the path's dialect.
 */
export function refusalResponses(path: string, kinds: readonly ProblemKind[]) {
  const isManage = /^\/(manage|pay-as-you-go)(\/|$)/.test(path)
  const content = isManage
    ? { 'application/json': { schema: manageError } }
    : { 'application/problem+json': { schema: problem } }
  const byStatus = Object.groupBy(kinds, (kind) => String(problems[kind].status))
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, same = []]) => [
      status,
      { description: same.map(sentence).join(' '), content },
    ]),
  )
}
