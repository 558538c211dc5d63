import { z } from '@hono/zod-openapi'

const check = z.enum(['ok', 'failed'])
/** Whether the parts that every request needs answer. */
export const health = z
  .object({
    status: z.enum(['ok', 'degraded']),
    version: z.string(),
    checks: z.object({ database: check, kv: check }),
  })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof health>
