import { z } from '@hono/zod-openapi'
import { mayField } from '../../http/manage/may'
import { bool, date, int, text, unitName } from '../../http/manage/shapes'
import { person } from '../../people/shapes'
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
export const organization = z
  .object({ ...base, projects: z.array(projectListItem), maintainer, may: mayField('organization') })
  .meta({ id: 'Organization' })
const crmId = text(0, 255).nullable().optional()
/** What a new organization has. */
export const newOrganization = z.object({ name: unitName, crmId })
/** What may be changed of one. */
export const organizationChange = z.object({
  name: unitName.optional(),
  maintainerId: int().optional(),
  allowAutoJoin: bool.optional(),
  mfaRequired: bool.optional(),
  crmId,
  activityCenterProjectId: int().nullable().optional(),
})

/** Somebody whom requiring MFA would lock out. */
export const memberWithoutMfa = z
  .object({
    ...person.shape,
    through: z
      .string()
      .meta({ description: '`organization`, or the name of the project of which they are a member' }),
  })
  .meta({ id: 'MemberWithoutMfa' })
