import { z } from '@hono/zod-openapi'
import { givenPassword } from '../../passwords/shapes'

/** "Confirm it's you", by password. */
export const passwordConfirmation = z.strictObject({ password: givenPassword })
/** Until when acts that ask for a fresh confirmation are open. */
export const confirmation = z.object({ freshUntil: z.iso.datetime() }).meta({ id: 'Confirmation' })
