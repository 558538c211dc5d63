import { z } from '@hono/zod-openapi'
import { date, emailField, maintainerPath, organizationPath } from '../../http/manage/manageShapes'
import { person } from '../../people/shapes'

/** An open invitation to a maintainer or organization. */
export const invitation = z
  .object({ id: z.int(), created: date, user: person, creator: person })
  .meta({ id: 'Invitation' })
/** Whom to invite. */
export const newInvitation = z.object({ email: emailField })
/** An invitation in the path: any text goes, what is no id is not found. */
export const maintainerInvitationPath = maintainerPath.extend({ invitation: z.string() })
/** See above. */
export const organizationInvitationPath = organizationPath.extend({ invitation: z.string() })
