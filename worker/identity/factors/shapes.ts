import { z } from '@hono/zod-openapi'
import { assertionResponse } from '../keys/ceremonies/shapes'
import { passkey, securityKey } from '../keys/shapes'
import { confirmWays } from '../two-step/rules'
import { typedCode } from '../two-step/shapes'

/** A second factor, where it comes with something else. */
export const givenStep = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('totp'), code: typedCode }),
  z.strictObject({ way: z.literal('recovery-code'), code: typedCode }),
  z.strictObject({ way: z.literal('webauthn'), response: assertionResponse }),
])
/** The same as a type. */
export type GivenStep = z.infer<typeof givenStep>

const time = z.iso.datetime()
/**
 * Everything that one's account can be opened with besides the password, and what a page needs to look after
 * it.
 */
export const factors = z
  .object({
    mfaEnabled: z.boolean().meta({ description: 'Whether an authenticator app or a security key is there' }),
    strength: z.int().min(1).max(2).meta({ description: 'How many factors this session was opened with' }),
    confirmWays: z
      .array(z.enum(confirmWays))
      .meta({ description: 'What confirms that it is you, in this session' }),
    passkeys: z.array(passkey),
    totp: z.object({ added: time, lastUsed: time.nullable() }).nullable(),
    securityKeys: z.array(securityKey),
    recoveryCodes: z.object({ left: z.int(), total: z.int(), created: time }).nullable(),
    requiredBy: z
      .array(z.object({ id: z.int(), name: z.string() }))
      .meta({ description: 'Organizations that require two-step verification of me' }),
    signal: z
      .object({
        rpId: z.string(),
        userId: z.string(),
        name: z.string(),
        displayName: z.string(),
        accepted: z.array(z.string()).meta({
          description: 'Credential ids of my passkeys and security keys: the others may be forgotten',
        }),
      })
      .meta({ description: 'What the browser tells its password manager' }),
  })
  .meta({ id: 'Factors' })
export type Factors = z.infer<typeof factors>
