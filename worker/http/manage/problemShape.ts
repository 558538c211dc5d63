import { z } from '@hono/zod-openapi'

/** A "no" in the dialect of the Management API. */
export const problemShape = z
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
