import { z } from '@hono/zod-openapi'
import { linkPurposes } from './purposes.table'

/**
 * The secret of a link, as it stands in the URL's fragment. Its form is not judged here: what opens nothing
 * is not valid.
 */
export const secret = z.string().min(1).max(200)
/** A request that holds just the secret. */
export const secretOnly = z.strictObject({ secret })
/** What a link is for. */
export const linkPurpose = z.enum(linkPurposes)
/** What a link is for and whom it concerns. */
export const link = z
  .object({
    purpose: linkPurpose,
    email: z.string().meta({ description: 'Masked where the link went to another address' }),
    newEmail: z.string().nullable().meta({ description: 'Likewise' }),
    name: z.string(),
    tokens: z
      .array(z.string())
      .meta({ description: 'The names of the access tokens that a reset of the password ends' }),
  })
  .meta({ id: 'Link' })
