import { z } from '@hono/zod-openapi'
import { emailAddress } from '../kit/email'

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

/** A person, as everything that names one does. */
export const person = z.object({ id: z.int(), name: z.string(), email: z.string() }).meta({ id: 'Person' })
/** The wire's person. */
export type Person = z.infer<typeof person>

/** A person as those see them who may see their account. */
export const user = z
  .object({
    ...person.shape,
    features: z.array(z.string()),
    mfaEnabled: z.boolean(),
    canAccessLogs: z.boolean(),
    isSuperAdmin: z.boolean(),
  })
  .meta({ id: 'User' })
