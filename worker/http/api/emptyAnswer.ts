import { z } from '@hono/zod-openapi'

/** An answer without a field. */
export const emptyAnswer = z.object({})
