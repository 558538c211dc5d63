import { z } from '@hono/zod-openapi'
import { date, text, unitName } from '../http/manageShapes'
import { maintainer } from '../maintainers/shapes'
import { projectListItem } from '../projects/shapes'

const base = {
  id: z.int(),
  name: z.string(),
  created: date,
  allowAutoJoin: z.boolean(),
  crmId: z.string().meta({ description: 'Empty: none' }),
  activityCenterProjectId: z.int().nullable(),
  mfaRequired: z.boolean(),
}
/** An organization by itself: what the list of a maintainer has. */
export const organizationBase = z.object(base).meta({ id: 'OrganizationBase' })
/** An organization in a list of one's own. */
export const organizationListItem = z.object({ ...base, maintainer }).meta({ id: 'OrganizationListItem' })
/** An organization in full. */
export const organization = z.object({ ...base, projects: z.array(projectListItem), maintainer }).meta({ id: 'Organization' })
/** What a new organization has. */
export const newOrganization = z.object({ name: unitName, crmId: text(0, 255).nullable().optional() })
