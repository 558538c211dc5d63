import { z } from '@hono/zod-openapi'
import { idIn } from '../../access/unit/segments'
import type { SessionId } from '../../kit/id'

/** A session as its person sees it. */
export const session = z
  .object({
    id: z.int(),
    isCurrent: z.boolean(),
    browser: z.string(),
    system: z.string(),
    place: z.string().nullable(),
    created: z.iso.datetime(),
    lastUsed: z.iso.datetime(),
    expires: z.iso.datetime(),
  })
  .meta({ id: 'Session' })

// Digits of a safe integer are a session's id until the store says otherwise.
const id = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((digits) => idIn<SessionId>(digits))
/** Names a session in the path. */
export const sessionPath = z.object({ id })
