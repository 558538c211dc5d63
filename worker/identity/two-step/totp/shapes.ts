import { z } from '@hono/zod-openapi'

/** An authenticator app to be set up: shown once. */
export const totpSetup = z
  .object({
    secret: z
      .string()
      .meta({ description: 'Base 32 in groups of four, to be typed where no QR code can be read' }),
    uri: z.string().meta({ description: 'otpauth:// link: what the QR code holds' }),
  })
  .meta({ id: 'TotpSetup' })

/** Recovery codes, shown once; null where the person has some already. */
export const firstCodes = z
  .object({ recoveryCodes: z.array(z.string()).nullable() })
  .meta({ id: 'FirstCodes' })
