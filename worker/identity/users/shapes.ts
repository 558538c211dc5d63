import { z } from '@hono/zod-openapi'
import { int, text, userSegment } from '../../http/manage/shapes'

/** Which users: those whose name or address holds `q`, so many of them, after so many. */
export const usersQuery = z.object({
  q: text(1, 200).optional(),
  limit: int(1, 1000).default(100),
  offset: int(0).default(0),
})
/** The person in the path. */
export const userPath = z.object({ user: userSegment })
/** What can be changed of a person here. */
export const userChange = z.object({ name: z.string().trim().pipe(text(1, 255)) })
