import { z } from '@hono/zod-openapi'

const fieldError = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  limit: z.number().optional(),
})
/** A "no" in the dialect of `/api` (RFC 9457). */
export const problemShape = z
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
