import { z } from '@hono/zod-openapi'
import { isTimeZone } from '../../kit/timeZone'
import { person } from '../../people/shapes'
import { logKinds } from './kinds.table'

const caused = 'Null where somebody else caused it: from where they did is theirs'
/** Who caused an entry; both null: whoever it happened to. */
export const causes = {
  actor: person.nullable().meta({ description: 'Who did it, where that was somebody else' }),
  application: z
    .object({ id: z.int(), name: z.string() })
    .nullable()
    .meta({ description: 'The application token that did it, where it was no person' }),
}
/** An entry as its person sees it. */
export const logEntry = z
  .object({
    id: z.int(),
    kind: z.enum(logKinds).or(z.string()),
    time: z.iso.datetime(),
    ...causes,
    network: z.string().nullable().meta({ description: caused }),
    browser: z.string().nullable().meta({ description: caused }),
    system: z.string().nullable().meta({ description: caused }),
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

/** Which stretch of a log to verify. */
export const verificationQuery = z.object({
  until: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'Up to which place, the newest unless given; `checkedFrom` of the answer before' }),
})
/** Whether a stretch of a log, of up to 1000 entries, still is what was sealed. */
export const verification = z
  .object({
    sealedUpTo: z.int().meta({ description: 'How many entries are sealed' }),
    checkedFrom: z.int().meta({ description: 'The first place of the stretch; 1: it is checked whole' }),
    unsealed: z.int().meta({ description: 'How many entries wait for their seal' }),
    isIntact: z.boolean(),
    brokenAt: z
      .int()
      .nullable()
      .meta({ description: 'The first place where an entry is changed, missing or forged' }),
  })
  .meta({ id: 'SecurityLogVerification' })
