import { z } from '@hono/zod-openapi'

/** Which versions of the API there are, as the WEBKNOSSOS client asks before anything else. */
export const buildInfo = z
  .object({ httpApiVersioning: z.object({ currentApiVersion: z.int(), oldestSupportedApiVersion: z.int() }) })
  .meta({ id: 'WebknossosBuildInfo' })

/** A person as that client reads them: ids are texts, times unix milliseconds. */
export const webknossosUser = z
  .object({
    id: z.string(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    organization: z.string().meta({ description: 'The id of the organization of lowest id; empty for none' }),
    created: z.int(),
    lastActivity: z.int(),
    isActive: z.boolean(),
    isAdmin: z.boolean(),
    isDatasetManager: z.boolean(),
    isAnonymous: z.boolean(),
    isEditable: z.boolean(),
    teams: z.array(z.object({ id: z.string(), name: z.string(), isTeamManager: z.boolean() })),
    experiences: z.record(z.string(), z.int()),
  })
  .meta({ id: 'WebknossosUser' })
