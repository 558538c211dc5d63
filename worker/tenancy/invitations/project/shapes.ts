import { z } from '@hono/zod-openapi'
import { date, emailField, projectPath } from '../../../http/manage/manageShapes'
import { person } from '../../../people/shapes'
import { accessTerms } from '../../members/project/shapes'

/** An open invitation to a project. */
export const projectInvitation = z
  .object({
    id: z.int(),
    created: date,
    expires: date.nullable(),
    reason: z.string(),
    role: z.string(),
    user: person,
    creator: person,
  })
  .meta({ id: 'ProjectInvitation' })
const role = z.string().max(255).nullish()
/** Whom to invite, as what, why, and for how long. */
export const newProjectInvitation = z.object({ email: emailField, role, ...accessTerms })
/** The request's type. */
export type NewProjectInvitation = z.infer<typeof newProjectInvitation>
/** An invitation in the path: any text goes, what is no id is not found. */
export const projectInvitationPath = projectPath.extend({ invitation: z.string() })

const MOST_AT_ONCE = 100
/** Many at once, on the same terms. */
export const manyInvitations = z.strictObject({
  emails: z.array(z.string().max(320)).min(1).max(MOST_AT_ONCE),
  role,
  ...accessTerms,
})
/** The request's type. */
export type ManyInvitations = z.infer<typeof manyInvitations>
