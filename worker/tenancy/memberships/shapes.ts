import { z } from '@hono/zod-openapi'
import { projectListItem } from '../projects/shapes'

/** A project of a person, with their role in it. */
export const projectOfUser = projectListItem
  .extend({ role: z.string(), organization: z.object({ id: z.int(), name: z.string() }) })
  .meta({ id: 'ProjectOfUser' })
