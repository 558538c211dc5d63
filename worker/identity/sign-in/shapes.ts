import { z } from '@hono/zod-openapi'
import { email } from '../email-addresses/shapes'
import { secondStepWays } from '../two-step/rules'

/** A password that is to be checked: what it must be like is asked only where one is chosen. */
export const givenPassword = z.string().min(1).max(1024)
/** E-mail address and password. */
export const credentials = z.strictObject({ email, password: givenPassword })

/** Where a sign-in stands. */
export const signInState = z
  .discriminatedUnion('next', [
    z.object({ next: z.literal('signed-in') }),
    z.object({ next: z.literal('second-step'), ways: z.array(z.enum(secondStepWays)) }),
  ])
  .meta({ id: 'SignInState' })
/** The answer's type. */
export type SignInState = z.infer<typeof signInState>
