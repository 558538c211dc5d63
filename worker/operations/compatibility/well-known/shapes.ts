import { z } from '@hono/zod-openapi'

/** Where passkeys are made and looked after, for password managers (W3C, Passkey Endpoints). */
export const passkeyEndpoints = z
  .object({ enroll: z.url(), manage: z.url() })
  .meta({ id: 'PasskeyEndpoints' })
