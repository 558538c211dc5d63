import { z } from '@hono/zod-openapi'
import { bool, date, projectPath, text } from '../../../http/manage/shapes'
import { userPath } from '../../../identity/users/shapes'

/** A feature. `canBeManageByAdmin` is the wire's spelling. */
export const feature = z
  .object({
    id: z.int(),
    name: z.string(),
    type: z.string(),
    title: z.string(),
    description: z.string(),
    canBeManageByAdmin: z.boolean(),
    canBeManagedViaAPI: z.boolean(),
    created: date,
  })
  .meta({ id: 'Feature' })
/** What features are given to. */
export const featureTypes = ['admin', 'project', 'global'] as const

const flags = { canBeManageByAdmin: bool.nullish(), canBeManagedViaAPI: bool.nullish() }
/** What a new feature has; whether its type is one is judged after the other fields. */
export const newFeature = z.object({
  name: text(1, 255),
  type: text(1, 255),
  title: text(1, 255),
  description: text(0, 10_000),
  ...flags,
})
/** What may be changed of a feature. */
export const featureChange = z
  .object({ title: text(1, 255), description: text(0, 10_000), ...flags })
  .partial()
export type FeatureChange = z.infer<typeof featureChange>
/** A feature in the path, by its id: any text goes, what is no id is not found. */
export const featurePath = z.object({ feature: z.string() })
/** A feature named in a body. */
export const featureReference = z.object({ feature: text(1, 255) })
/** Which features to list; an unknown type has none. */
export const featureQuery = z.object({ type: z.string().optional() })
/** A project that has a feature. */
export const holdingProject = z.object({ id: z.int(), name: z.string() }).meta({ id: 'HoldingProject' })
/** A feature of a project in the path, by its name. */
export const projectFeaturePath = projectPath.extend({ feature: z.string() })
/** A feature of a person in the path, by its name. */
export const userFeaturePath = userPath.extend({ feature: z.string() })
