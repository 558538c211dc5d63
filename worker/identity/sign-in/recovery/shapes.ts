import { z } from '@hono/zod-openapi'

const time = z.iso.datetime()
const factor = z.object({
  kind: z.enum(['passkey', 'security-key', 'totp', 'recovery-code']),
  name: z.string().nullable(),
  added: time,
})

/** What the recovery of an account will do, and what is left of it afterwards. */
export const recoveryPlan = z
  .object({
    since: time.meta({ description: 'What was done with the ways to sign in since then is taken back' }),
    email: z.string().meta({ description: 'The address that will be in force' }),
    replacedEmail: z.string().nullable().meta({ description: 'The one that it takes the place of, masked' }),
    goes: z.array(factor).meta({ description: 'Added since: removed for good' }),
    comesBack: z.array(factor).meta({ description: 'Removed since: there again' }),
    stays: z.array(factor).meta({ description: 'Older: still asked for' }),
    twoStep: z.boolean().meta({ description: 'Whether two-step verification is on afterwards' }),
    ends: z
      .object({ sessions: z.int(), tokens: z.int(), devices: z.int() })
      .meta({ description: 'How many of each end, whatever their age' }),
  })
  .meta({ id: 'RecoveryPlan' })
/** The same as a type. */
export type RecoveryPlan = z.infer<typeof recoveryPlan>
