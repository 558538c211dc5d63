import { z } from '@hono/zod-openapi'
import { personName } from '../../identity/accounts/shapes'
import { secret } from '../../identity/links/shapes'
import { newPassword } from '../../identity/passwords/shapes'
import { email } from '../../people/shapes'

/** The very first account. */
export const setUpForm = z.strictObject({ secret, email, name: personName, password: newPassword })
