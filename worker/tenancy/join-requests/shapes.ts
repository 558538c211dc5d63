import { z } from '@hono/zod-openapi'
import { date, projectPath } from '../../http/manage/shapes'
import { person } from '../../people/shapes'

const terms = { id: z.int(), created: date, expires: date.nullable(), reason: z.string() }
/** A request as the project sees it. */
export const joinRequest = z.object({ ...terms, user: person }).meta({ id: 'JoinRequest' })
/** A request as who made it sees it. */
export const ownJoinRequest = z
  .object({ ...terms, project: z.object({ id: z.int(), name: z.string() }) })
  .meta({ id: 'MyJoinRequest' })
/** A request in the path: any text goes, what is no id is not found. */
export const requestPath = projectPath.extend({ request: z.string() })
/** A request of one's own in the path. */
export const ownRequestPath = z.object({ request: z.string() })
