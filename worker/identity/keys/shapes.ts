import { z } from '@hono/zod-openapi'
import { idIn } from '../../access/unit/segments'
import type { CredentialId } from '../../kit/id'
import { registrationResponse } from './ceremonies/shapes'

/** A passkey as its person sees it. */
export const passkey = z
  .object({
    id: z.int(),
    name: z.string(),
    provider: z.string().nullable().meta({ description: 'Who made it, where that is known' }),
    created: z.iso.datetime(),
    lastUsed: z.iso.datetime().nullable(),
    isSynced: z.boolean().meta({ description: 'Whether its provider keeps it on several devices' }),
    isThisDevice: z
      .boolean()
      .meta({ description: 'Whether this browser registered it, or was the last to use it' }),
    credentialId: z
      .string()
      .meta({ description: 'For the browser, which tells its password manager what is still accepted' }),
  })
  .meta({ id: 'Passkey' })
export type Passkey = z.infer<typeof passkey>

/** What a passkey or security key is called: 1 to 100 characters, trimmed. */
export const keyName = z.string().trim().min(1).max(100)
/** A new passkey; its name is proposed where none is given. */
export const newPasskey = z.strictObject({ response: registrationResponse, name: keyName.optional() })
/** Another name for a key. */
export const newName = z.strictObject({ name: keyName })

// Digits of a safe integer are a credential's id until the store says otherwise.
const id = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((digits) => idIn<CredentialId>(digits))
/** Names a passkey or security key in the path. */
export const credentialPath = z.object({ id })

/** A security key as its person sees it. */
export const securityKey = z
  .object({ id: z.int(), name: z.string(), created: z.iso.datetime(), lastUsed: z.iso.datetime().nullable() })
  .meta({ id: 'SecurityKey' })
export type SecurityKey = z.infer<typeof securityKey>

/** The name of a security key about to be made: asked for before the touch, so that a bad one costs none. */
export const securityKeyName = z.strictObject({ name: keyName })
/** A new security key. */
export const newSecurityKey = z.strictObject({ name: keyName, response: registrationResponse })
/** The security key that was added; with the first method come the recovery codes, shown this once. */
export const addedSecurityKey = z
  .object({ key: securityKey, recoveryCodes: z.array(z.string()).nullable() })
  .meta({ id: 'AddedSecurityKey' })
