import { z } from '@hono/zod-openapi'

/**
 * WebAuthn's JSON forms (WebAuthn L3 5.1 and 5.8). What a browser adds to its answers beyond these fields is
 * dropped, not refused: it is the browser's to say.
 */
const MOST_CREDENTIAL_CHARACTERS = 1364 // 1023 bytes (WebAuthn L3 4, Credential ID) in base64url
const base64url = (most: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(most)
const credentialId = base64url(MOST_CREDENTIAL_CHARACTERS)
const answerOf = <R extends z.ZodType>(response: R) =>
  z.object({
    id: credentialId,
    rawId: credentialId,
    type: z.literal('public-key'),
    response,
    clientExtensionResults: z.object({}).default({}),
  })
const transport = z.string().regex(/^[a-z-]{1,32}$/)

/** What `navigator.credentials.create` gave. */
export const registrationResponse = answerOf(
  z.object({
    clientDataJSON: base64url(8192),
    attestationObject: base64url(32768),
    transports: z.array(transport).max(16).exactOptional(),
  }),
).meta({ id: 'RegistrationResponse' })
export type RegistrationResponse = z.infer<typeof registrationResponse>

/** What `navigator.credentials.get` gave. */
export const assertionResponse = answerOf(
  z.object({
    clientDataJSON: base64url(8192),
    authenticatorData: base64url(8192),
    signature: base64url(8192),
    userHandle: base64url(88).exactOptional(),
  }),
).meta({ id: 'AssertionResponse' })
export type AssertionResponse = z.infer<typeof assertionResponse>
/** A request that holds just an assertion. */
export const assertionOnly = z.strictObject({ response: assertionResponse })

const descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).exactOptional(),
})
const need = z.enum(['required', 'preferred', 'discouraged'])
const hint = z.enum(['security-key', 'client-device', 'hybrid'])

/** What `navigator.credentials.create` is called with. */
export const creationOptions = z
  .object({
    challenge: z.string(),
    rp: z.object({ name: z.string(), id: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
    timeout: z.int(),
    excludeCredentials: z.array(descriptor),
    authenticatorSelection: z.object({
      authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
      residentKey: need,
      requireResidentKey: z.boolean(),
      userVerification: need,
    }),
    hints: z.array(hint),
    attestation: z.literal('none'),
    extensions: z.object({ credProps: z.literal(true) }),
  })
  .meta({ id: 'CreationOptions' })
export type CreationOptions = z.infer<typeof creationOptions>

/**
 * What `navigator.credentials.get` is called with. Without `allowCredentials` the person chooses among their
 * passkeys.
 */
export const requestOptions = z
  .object({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int(),
    allowCredentials: z.array(descriptor),
    userVerification: need,
  })
  .meta({ id: 'RequestOptions' })
export type RequestOptions = z.infer<typeof requestOptions>

/** The answer of a begin. */
export const creation = z.object({ options: creationOptions })
/** The answer of a begin. */
export const request = z.object({ options: requestOptions })
