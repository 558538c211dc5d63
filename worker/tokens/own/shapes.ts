import { z } from '@hono/zod-openapi'
import { managementScopes, personalScopes, unitScopeForm } from '../../access/token/scopes'
import { date } from '../../http/manage/shapes'
import { days, hours, inSeconds } from '../../kit/duration'
import { rangeKeys } from '../../kit/network'
import { user } from '../../people/shapes'

/** What `/manage` tells of the token that asks. */
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
/** What a token of mine opens: the Management API, or my own account. */
export const ownKind = z.enum(['management', 'personal'])
/** An IP address or a CIDR range: as it was written, with its ends. */
export const ipRange = z
  .string()
  .trim()
  .max(50)
  .transform((given, context) => {
    const keys = rangeKeys(given)
    if (keys) return { range: given, ...keys }
    context.addIssue({
      code: 'custom',
      params: { code: 'wrong-format' },
      message: 'This is no IP address or CIDR range',
    })
    return z.NEVER
  })
/** One of my tokens, as my own list shows it. */
export const ownToken = z
  .object({
    id: z.int(),
    kind: ownKind.or(z.literal('session')),
    name: z.string(),
    scopes: z
      .array(z.string())
      .meta({ description: 'Empty: all that I may (session tokens made by a session)' }),
    ipRanges: z.array(z.string()).meta({ description: 'Empty: from anywhere' }),
    created: time,
    expires: time,
    lastUsed: time.nullable(),
    lastNetwork: z.string().nullable(),
    usedScopes: z
      .array(z.string())
      .meta({ description: 'What it was ever used for, in the words of its scopes' }),
  })
  .meta({ id: 'OwnToken' })
/** The same with the value, shown once. */
export const newOwnToken = ownToken.extend({ token: z.string() }).meta({ id: 'NewOwnToken' })

const lifetime = z
  .int()
  .min(inSeconds(hours(1)))
  .max(inSeconds(days(365)))
const managementScope = z
  .enum(managementScopes)
  .or(z.string().regex(unitScopeForm))
  .meta({ description: 'manage:read, manage:write, maintainer:<id>, organization:<id>, project:<id>' })
const common = {
  name: z.string().trim().min(1).max(255),
  expiresInSeconds: lifetime,
  ipRanges: z.array(ipRange).max(20).default([]),
}
/** A request for a management token: it always expires, after an hour at the least and a year at the most. */
const managementTokenRequest = z.strictObject({
  kind: z.literal('management'),
  ...common,
  scopes: z.array(managementScope).max(50).default([]),
})
/** A request for a personal access token: it has a scope at least. */
const personalTokenRequest = z.strictObject({
  kind: z.literal('personal'),
  ...common,
  scopes: z.array(z.enum(personalScopes)).min(1).max(personalScopes.length),
})
/** A request for a token of mine, of either kind. */
export const tokenRequest = z.discriminatedUnion('kind', [managementTokenRequest, personalTokenRequest])
/**
 * What replaces a token of mine: how long the new one is good (as long as the old one was, unless said), and
 * how much longer the old one.
 */
export const rotation = z.strictObject({
  expiresInSeconds: lifetime.optional(),
  overlapSeconds: z
    .int()
    .min(0)
    .max(inSeconds(days(7)))
    .default(inSeconds(days(1))),
})
/** Which of my tokens. */
export const tokenPath = z.object({
  token: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})

/** A token that somebody holds. */
export const heldToken = z.strictObject({ token: z.string().min(1).max(1000) })
/** The question of RFC 7662. */
export const introspected = z.object({
  token: z.string().min(1).max(1000),
  token_type_hint: z.string().max(100).optional(),
})
/** Its answer: `active: false` and nothing else for whatever is not good now. */
export const introspection = z
  .object({
    active: z.boolean(),
    token_type: z.enum(['management', 'personal', 'session', 'application', 'project']).optional(),
    scope: z.string().optional(),
    sub: z.string().optional().meta({ description: 'The id of the person' }),
    username: z.string().optional(),
    project: z.int().optional(),
    iat: z.int().optional(),
    exp: z.int().optional(),
  })
  .meta({ id: 'Introspection' })
