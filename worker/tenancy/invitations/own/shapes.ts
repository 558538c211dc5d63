import { z } from '@hono/zod-openapi'
import { date } from '../../../http/manage/manageShapes'
import { person } from '../../../people/shapes'

const begin = { id: z.int(), created: date }
const unit = z.object({ id: z.int(), name: z.string() })
/** My invitation to a maintainer. */
export const ownMaintainerInvitation = z
  .object({ ...begin, maintainer: unit, creator: person })
  .meta({ id: 'MyMaintainerInvitation' })
/** My invitation to an organization. */
export const ownOrganizationInvitation = z
  .object({ ...begin, organization: unit, creator: person })
  .meta({ id: 'MyOrganizationInvitation' })
/** My invitation to a project. */
export const ownProjectInvitation = z
  .object({
    ...begin,
    expires: date.nullable(),
    reason: z.string(),
    role: z.string(),
    project: unit,
    creator: person,
  })
  .meta({ id: 'MyProjectInvitation' })
/** One of them in the path. */
export const ownInvitationPath = z.object({ invitation: z.string() })
