import { z } from '@hono/zod-openapi'
import { date } from '../http/manageShapes'
import { days, hours, inSeconds } from '../kit/duration'
import { user } from '../people/shapes'

/** What `/manage` tells of the token that asks (management-api.md section 4). */
export const tokenInfo = z
  .object({
    id: z.int(),
    description: z.string(),
    created: date,
    lastUsed: date.nullable(),
    expires: date.nullable(),
    isSessionToken: z.boolean(),
    isExpired: z.boolean(),
    isDisabled: z.boolean(),
    scopes: z.array(z.string()),
    type: z.enum(['admin', 'session', 'super']),
    creator: z.object({ id: z.int(), name: z.string() }),
    user: user.optional().meta({ description: 'Absent for application tokens' }),
  })
  .meta({ id: 'TokenInfo' })
/** The same with the value, shown once. */
export const newSessionToken = tokenInfo.extend({ token: z.string() }).meta({ id: 'NewSessionToken' })

const time = z.iso.datetime()
/** One of my management tokens, as my own list shows it. */
export const ownToken = z
  .object({
    id: z.int(),
    name: z.string(),
    created: time,
    expires: time,
    lastUsed: time.nullable(),
    lastNetwork: z.string().nullable(),
    isSessionToken: z.boolean(),
  })
  .meta({ id: 'OwnToken' })
/** The same with the value, shown once. */
export const newOwnToken = ownToken.extend({ token: z.string() }).meta({ id: 'NewOwnToken' })
/** A wish for a management token: it always expires, after an hour at the least and a year at the most. */
export const tokenWish = z.strictObject({
  name: z.string().trim().min(1).max(255),
  expiresInSeconds: z
    .int()
    .min(inSeconds(hours(1)))
    .max(inSeconds(days(365))),
})
/** Which of my tokens. */
export const tokenPath = z.object({
  token: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})
