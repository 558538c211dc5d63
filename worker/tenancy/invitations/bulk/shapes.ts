import { z } from '@hono/zod-openapi'
import { int, maintainerPath, organizationPath, projectPath } from '../../../http/manage/manageShapes'

const MOST_AT_ONCE = 200
const emails = z.array(z.string().max(320)).min(1).max(MOST_AT_ONCE)
/** Addresses to invite to a maintainer or organization. */
export const flatWishes = z.strictObject({ emails })
/** Addresses to invite to a project, all on the same terms. */
export const projectWishes = z.strictObject({
  emails,
  role: z.string().max(255).nullish(),
  expirationSeconds: int(1).nullish(),
  reason: z.string().max(1000).nullish(),
})
/** What became of one address; `code` and `error` as a single invitation would have been refused. */
export const outcome = z
  .object({
    email: z.string(),
    status: z.enum(['invited', 'failed']),
    id: z.int().optional(),
    code: z.string().optional(),
    error: z.string().optional(),
  })
  .meta({ id: 'InvitationOutcome' })
/** What became of one address. */
export type Outcome = z.infer<typeof outcome>

/**
 * The link of an invitation, to be handed over otherwise than by mail: it works for the invited person's
 * account alone.
 */
export const invitationLink = z.object({ link: z.url() }).meta({ id: 'InvitationLink' })
const invitation = z.string()
/** Invitations in the path, by their unit. */
export const resendPaths = {
  maintainer: maintainerPath.extend({ invitation }),
  organization: organizationPath.extend({ invitation }),
  project: projectPath.extend({ invitation }),
} as const
