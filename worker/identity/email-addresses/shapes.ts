import { z } from '@hono/zod-openapi'
import { email } from '../../people/shapes'

/** A request for a new address. */
export const newAddress = z.strictObject({ email })
/** A change that waits for its confirmation. */
export const pendingChange = z
  .object({ email: z.string(), expires: z.iso.datetime() })
  .meta({ id: 'PendingEmailChange' })
/** The address in force after a change. */
export const addressInForce = z.object({ email: z.string() }).meta({ id: 'EmailAddress' })
