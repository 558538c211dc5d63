import { z } from '@hono/zod-openapi'
import {
  date,
  emailField,
  int,
  maintainerPath,
  organizationPath,
  projectPath,
  text,
  userSegment,
} from '../../http/manage/shapes'
import { person } from '../../people/shapes'

/** A member of a maintainer or organization. */
export const member = z
  .object({ ...person.shape, mfaEnabled: z.boolean(), created: date, invitor: person.nullable() })
  .meta({ id: 'Member' })
/** Whom to add: an id, or an e-mail address. */
export const newMember = z.object({ id: int(1).optional(), email: emailField.optional() })
export type NewMember = z.infer<typeof newMember>
/** A member in the path. */
export const maintainerSeat = maintainerPath.extend({ user: userSegment })
export const organizationSeat = organizationPath.extend({ user: userSegment })
export const projectSeat = projectPath.extend({ user: userSegment })

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
/** Whom to add to a project, and on what terms. */
export const newProjectMember = newMember.extend({ role: role.nullish(), ...accessTerms })
export type NewProjectMember = z.infer<typeof newProjectMember>
export const roleChange = z.object({ role })
/** Joining by oneself. */
export const joining = z.object(accessTerms)
export type Joining = z.infer<typeof joining>
