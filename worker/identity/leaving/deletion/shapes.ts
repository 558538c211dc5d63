import { z } from '@hono/zod-openapi'

const blocker = z.object({
  unit: z
    .enum(['maintainer', 'organization', 'platform'])
    .meta({ description: 'platform: nobody else could look after it' }),
  id: z.int().nullable(),
  name: z.string(),
})
/** What would end with my account, and what keeps me from deleting it. */
export const deletion = z
  .object({
    graceDays: z.int().meta({ description: 'How long signing in still cancels the deletion' }),
    blockers: z.array(blocker).meta({ description: 'Where I am the last: somebody else must come first' }),
    ends: z
      .object({
        maintainers: z.int(),
        organizations: z.int(),
        projects: z.int(),
        invitations: z.int(),
        tokens: z.int(),
        sessions: z.int(),
      })
      .meta({ description: 'How many there are' }),
  })
  .meta({ id: 'Deletion' })
/** What was asked for: the account is erased then. */
export const deletionAsked = z.object({ due: z.iso.datetime() }).meta({ id: 'DeletionAsked' })
