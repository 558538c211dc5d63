import { z } from '@hono/zod-openapi'
import { type LinkPurpose, purposes } from './purposes.table'

/**
 * The secret of a link, as it stands in the URL's fragment. Its form is not judged here: what opens nothing
 * is not valid.
 */
export const secret = z.string().min(1).max(200)
/** A request that holds just the secret. */
export const secretOnly = z.strictObject({ secret })
// The keys of the table are the purposes; Object.keys forgets that.
const purpose = z.enum(Object.keys(purposes) as [LinkPurpose, ...LinkPurpose[]])
/** What a link is for and whom it concerns. */
export const link = z
  .object({ purpose, email: z.string(), newEmail: z.string().nullable(), name: z.string() })
  .meta({ id: 'Link' })
