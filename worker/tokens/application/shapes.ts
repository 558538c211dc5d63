import { z } from '@hono/zod-openapi'
import { days, hours, inSeconds } from '../../kit/duration'
import { person } from '../../people/shapes'
import { ipRange } from '../own/shapes'

/**
 * What an application token may be given. Those that open nothing here exist so that
 * old clients find them.
 */
export const applicationScopes = [
  'projects:read',
  'deleted-projects:read',
  'organizations:read',
  'manage:storage-tokens',
  'payg:top-up:try',
  'connection:ui-manage',
  'internal:auth-bridge:resolve-storage-token',
  'metrics:write',
  'tokens:introspect',
] as const
const time = z.iso.datetime()

/** A token that acts for no person. */
export const applicationToken = z
  .object({
    id: z.int(),
    name: z.string(),
    scopes: z.array(z.string()),
    ipRanges: z.array(z.string()),
    creator: person,
    created: time,
    expires: time.nullable(),
    lastUsed: time.nullable(),
    lastNetwork: z.string().nullable(),
  })
  .meta({ id: 'ApplicationToken' })
/** The same with the value, shown once. */
export const newApplicationToken = applicationToken
  .extend({ token: z.string() })
  .meta({ id: 'NewApplicationToken' })
/** A request for one; without `expiresInSeconds` it does not expire. */
export const applicationTokenRequest = z.strictObject({
  name: z.string().trim().min(1).max(255),
  scopes: z.array(z.enum(applicationScopes)).min(1).max(applicationScopes.length),
  ipRanges: z.array(ipRange).max(20).default([]),
  expiresInSeconds: z
    .int()
    .min(inSeconds(hours(1)))
    .max(inSeconds(days(3650)))
    .nullable()
    .default(null),
})
