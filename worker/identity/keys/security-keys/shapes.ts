import { z } from '@hono/zod-openapi'
import { registrationResponse } from '../ceremonies/shapes'
import { credentialName } from '../passkeys/shapes'

/** A security key as its person sees it. */
export const securityKey = z
  .object({ id: z.int(), name: z.string(), created: z.iso.datetime(), lastUsed: z.iso.datetime().nullable() })
  .meta({ id: 'SecurityKey' })
/** The answer's type. */
export type SecurityKey = z.infer<typeof securityKey>

/** The name of a key about to be made: asked for before the touch, so that a bad one costs none. */
export const keyName = z.strictObject({ name: credentialName })
/** A new key. */
export const newKey = z.strictObject({ name: credentialName, response: registrationResponse })
/** The key that was added; with the first method come the recovery codes, shown this once. */
export const addedKey = z
  .object({ key: securityKey, recoveryCodes: z.array(z.string()).nullable() })
  .meta({ id: 'AddedSecurityKey' })
