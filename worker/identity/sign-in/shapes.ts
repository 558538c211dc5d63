import { z } from '@hono/zod-openapi'
import { email } from '../../people/shapes'
import { givenPassword } from '../passwords/shapes'
import { secondStepWays } from '../two-step/rules'

/** E-mail address and password. */
export const credentials = z.strictObject({ email, password: givenPassword })

/** Where a sign-in stands. */
export const signInState = z
  .discriminatedUnion('next', [
    z.object({ next: z.literal('signed-in') }),
    z.object({ next: z.literal('second-step'), ways: z.array(z.enum(secondStepWays)) }),
  ])
  .meta({ id: 'SignInState' })
export type SignInState = z.infer<typeof signInState>
