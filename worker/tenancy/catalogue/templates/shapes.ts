import { z } from '@hono/zod-openapi'

/** A project template. */
export const template = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    expirationDays: z.int().nullable(),
    billedMonthlyPrice: z.int().nullable(),
    hasTryModeOn: z.boolean(),
    defaultBackend: z.string(),
  })
  .meta({ id: 'Template' })
/** A template in the path. */
export const templatePath = z.object({ template: z.string() })
/** A feature of a template in the path, by its name. */
export const templateFeaturePath = templatePath.extend({ feature: z.string() })
