import { z } from '@hono/zod-openapi'
import { assertionResponse } from '../challenges/shapes'

/** A code as somebody typed it: what it must be like is said by "wrong code", not by a complaint about a field. */
export const typedCode = z.string().min(1).max(64)
/** A request that holds just a code. */
export const codeOnly = z.strictObject({ code: typedCode })

/** A second factor, where it comes with something else. */
export const givenStep = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('totp'), code: typedCode }),
  z.strictObject({ way: z.literal('recovery-code'), code: typedCode }),
  z.strictObject({ way: z.literal('webauthn'), response: assertionResponse }),
])
/** The same as a type. */
export type GivenStep = z.infer<typeof givenStep>
