import { z } from '@hono/zod-openapi'
import { isTimeZone } from '../../kit/timeZone'
import { logKinds } from './kinds.table'

/** An entry as its person sees it. */
export const logEntry = z
  .object({
    id: z.int(),
    kind: z.enum(logKinds).or(z.string()),
    time: z.iso.datetime(),
    network: z.string(),
    browser: z.string(),
    system: z.string(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    sequence: z.int().nullable().meta({ description: 'The place in the chain; null until sealed' }),
    hash: z.string().nullable(),
  })
  .meta({ id: 'SecurityLogEntry' })

/** Whose days: a zone of the IANA database. */
export const signInQuery = z.object({
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, { params: { code: 'not-an-option' }, message: 'This is no time zone' })
    .default('UTC'),
})
/** How often one signed in on a day, and how often it failed. */
export const signInDay = z
  .object({ day: z.iso.date(), signedIn: z.int(), failed: z.int() })
  .meta({ id: 'SignInDay' })

/** Whether the newest entries (up to 1000) still are what was sealed. */
export const verification = z
  .object({
    sealedUpTo: z.int(),
    checkedFrom: z.int(),
    unsealed: z.int(),
    isIntact: z.boolean(),
    brokenAt: z.int().nullable(),
  })
  .meta({ id: 'SecurityLogVerification' })
