import { z } from '@hono/zod-openapi'

/** A set of recovery codes: shown this once. */
export const recoveryCodes = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' })
