import { z } from '@hono/zod-openapi'

/** Whether something is a schema of a part of a request: each of these gives an object. */
export const isSchema = (schema: unknown): schema is z.ZodType<object> => schema instanceof z.ZodType
