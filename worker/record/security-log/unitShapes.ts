import { z } from '@hono/zod-openapi'
import { pageQuery } from '../../http/api/page'
import { person } from '../../people/shapes'
import { causes, logEntry } from './shapes'

/** An entry as the members of a unit see it. */
export const unitLogEntry = logEntry
  .pick({ id: true, kind: true, time: true })
  .extend({
    user: person.nullable().meta({ description: 'Whom it happened to; null: nobody' }),
    ...causes,
    data: logEntry.shape.data,
  })
  .meta({ id: 'UnitLogEntry' })

const unitId = z.int().nullable()
/** An entry as platform staff see it: from where, too, and in which units. */
export const platformLogEntry = unitLogEntry
  .extend({
    maintainer: unitId,
    organization: unitId,
    project: unitId,
    network: z.string(),
    browser: z.string(),
    system: z.string(),
  })
  .meta({ id: 'PlatformLogEntry' })
/** A page of the log of everything; `user`: only what happened to them, and what they did to others. */
export const platformLogQuery = pageQuery.extend({
  user: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .optional()
    .meta({ description: 'Only what happened to this person, and what they did to others' }),
})
