import { z } from '@hono/zod-openapi'

/**
 * A code as somebody typed it: what it must be like is said by "wrong code", not by a complaint about a
 * field.
 */
export const typedCode = z.string().min(1).max(64)
/** A request that holds just a code. */
export const codeOnly = z.strictObject({ code: typedCode })
