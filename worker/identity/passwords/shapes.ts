import { z } from '@hono/zod-openapi'
import { email } from '../../people/shapes'
import { givenStep } from '../factors/shapes'
import { secret } from '../links/shapes'

/** A password that is to be checked: what it must be like is asked only where one is chosen. */
export const givenPassword = z.string().min(1).max(1024)
/** A password that somebody wants to have: what it must be like is said by rules.ts, in codes of its own. */
export const newPassword = z
  .string()
  .min(1)
  .meta({ description: 'Any characters; the least length is in /api/auth/options, the most is 256' })

/** A change of one's own password, or the first one. */
export const passwordChange = z.strictObject({
  currentPassword: givenPassword
    .optional()
    .meta({ description: 'Left out by somebody who has no password yet' }),
  newPassword,
  signOutOthers: z.boolean().default(true).meta({ description: 'End all other sessions' }),
  endTokens: z
    .boolean()
    .default(false)
    .meta({ description: 'End all management, personal access and session tokens' }),
})
export type PasswordChange = z.infer<typeof passwordChange>
/** When the password was changed. */
export const passwordChanged = z.object({ changed: z.iso.datetime() }).meta({ id: 'PasswordChanged' })

/** The address of somebody who forgot the password. */
export const forgotten = z.strictObject({ email })
/** A new password, by a mailed link; the second step where two-step verification is on. */
export const passwordReset = z.strictObject({
  secret,
  password: newPassword,
  secondStep: givenStep.optional(),
  keepTokens: z
    .boolean()
    .default(false)
    .meta({ description: 'Let my access tokens work on: all of them end unless one says so' }),
})
export type PasswordReset = z.infer<typeof passwordReset>
