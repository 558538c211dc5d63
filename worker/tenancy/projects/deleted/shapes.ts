import { z } from '@hono/zod-openapi'
import { bool, date, int } from '../../../http/manage/shapes'
import { MOST_DAYS } from '../rules'
import { projectCore } from '../shapes'

/** A deleted project. */
export const deletedProject = projectCore
  .extend({
    isPurged: z.boolean(),
    isDeleted: z.literal(true),
    deletedTime: date,
    purgedTime: date.nullable(),
    organization: z.object({ id: z.int(), name: z.string(), created: date, allowAutoJoin: z.boolean() }),
  })
  .meta({ id: 'DeletedProject' })
/** A deleted project in the path: any text goes, what is no id is not found. */
export const deletedPath = z.object({ deleted: z.string() })

/** A parameter that is there without a value is not there. */
const optionalParameter = <T>(schema: z.ZodType<T>) =>
  // What is parsed in the end is the optional schema; zod takes its optionality through the preprocessing.
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()) as unknown as z.ZodOptional<
    z.ZodType<T>
  >
const MOST_ROWS = 1000
/** Which deleted projects. */
export const deletedQuery = z.object({
  limit: optionalParameter(int(1, MOST_ROWS)),
  offset: optionalParameter(int(0)),
  organizationId: z.string().optional(),
  name: z.string().optional().meta({ description: 'The exact name' }),
})
/** For how long a project comes back. */
export const undeleteQuery = z.object({ expirationDays: optionalParameter(int(1, MOST_DAYS)) })
/** How to purge: taken for its clients' sake, for there is no backend whose errors could be ignored. */
export const purgeOptions = z.object({ ignoreBackendErrors: bool.nullish() })
export const purged = z.object({ commandExecutionId: z.string() })
