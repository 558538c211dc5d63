import { z } from '@hono/zod-openapi'
import { date, emailField, int, projectPath, text, userSegment } from '../../../http/manage/manageShapes'
import { person } from '../../../people/shapes'

/** A member of a project. */
export const projectMember = z
  .object({
    ...person.shape,
    features: z.array(z.string()),
    mfaEnabled: z.boolean(),
    expires: date.nullable(),
    created: date,
    reason: z.string(),
    role: z.string(),
    status: z.literal('active'),
    invitor: person.nullable(),
    approver: person.nullable(),
  })
  .meta({ id: 'ProjectMember' })

/** For how long access is given, and why. */
export const accessTerms = { expirationSeconds: int(1).nullish(), reason: text(0, 1000).nullish() }
const role = z.string().max(255)
/** Whom to add: an id, or an e-mail address. */
export const newProjectMember = z.object({
  id: int(1).optional(),
  email: emailField.optional(),
  role: role.nullish(),
  ...accessTerms,
})
/** The request's type. */
export type NewProjectMember = z.infer<typeof newProjectMember>
/** Another role. */
export const roleChange = z.object({ role })
/** Joining by oneself. */
export const joining = z.object(accessTerms)
/** A member in the path. */
export const projectSeat = projectPath.extend({ user: userSegment })
