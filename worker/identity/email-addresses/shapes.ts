import { z } from '@hono/zod-openapi'
import { emailAddress } from './rules'

/** An e-mail address, trimmed and in NFC. */
export const email = z
  .string()
  .max(320)
  .transform((text, context) => {
    const address = emailAddress(text)
    if (address !== null) return address
    context.addIssue({
      code: 'custom',
      params: { code: 'not-an-email' },
      message: 'This is not an e-mail address',
    })
    return z.NEVER
  })
/** A request for a new address. */
export const newAddress = z.strictObject({ email })
/** A change that waits for its confirmation. */
export const pendingChange = z
  .object({ email: z.string(), expires: z.iso.datetime() })
  .meta({ id: 'PendingEmailChange' })
/** The address in force after a change. */
export const addressInForce = z.object({ email: z.string() }).meta({ id: 'EmailAddress' })
