import { z } from '@hono/zod-openapi'
import {
  date,
  emailField,
  int,
  maintainerPath,
  organizationPath,
  projectPath,
} from '../../http/manage/shapes'
import { person } from '../../people/shapes'
import { accessTerms } from '../members/shapes'

const base = { id: z.int(), created: date }
const terms = { expires: date.nullable(), reason: z.string(), role: z.string() }
/** An open invitation to a maintainer or organization. */
export const invitation = z.object({ ...base, user: person, creator: person }).meta({ id: 'Invitation' })
/** An open invitation to a project. */
export const projectInvitation = z
  .object({ ...base, ...terms, user: person, creator: person })
  .meta({ id: 'ProjectInvitation' })
/** Whom to invite. */
export const newInvitation = z.object({ email: emailField })
/** Whom to invite to a project, as what, why, and for how long. */
export const newProjectInvitation = z.object({
  email: emailField,
  role: z.string().max(255).nullish(),
  ...accessTerms,
})
const path = { invitation: z.string() }
/** Invitations in the path, by their unit: any text goes, what is no id is not found. */
export const invitationPaths = {
  maintainer: maintainerPath.extend(path),
  organization: organizationPath.extend(path),
  project: projectPath.extend(path),
} as const

const unit = z.object({ id: z.int(), name: z.string() })
/** My invitation to a maintainer. */
export const ownMaintainerInvitation = z
  .object({ ...base, maintainer: unit, creator: person })
  .meta({ id: 'MyMaintainerInvitation' })
/** My invitation to an organization. */
export const ownOrganizationInvitation = z
  .object({ ...base, organization: unit, creator: person })
  .meta({ id: 'MyOrganizationInvitation' })
/** My invitation to a project. */
export const ownProjectInvitation = z
  .object({ ...base, ...terms, project: unit, creator: person })
  .meta({ id: 'MyProjectInvitation' })
export const ownInvitationPath = z.object(path)

const MOST_AT_ONCE = 200
const emails = z.array(z.string().max(320)).min(1).max(MOST_AT_ONCE)
/** Addresses to invite to a maintainer or organization. */
export const manyInvitations = z.strictObject({ emails })
/** Addresses to invite to a project, all on the same terms. */
export const manyProjectInvitations = z.strictObject({
  emails,
  role: z.string().max(255).nullish(),
  expirationSeconds: int(1).nullish(),
  reason: z.string().max(1000).nullish(),
})
/** What became of one address; `code` and `error` as a single invitation would have been refused. */
export const outcome = z
  .object({
    email: z.string(),
    status: z.enum(['invited', 'failed']),
    id: z.int().optional(),
    code: z.string().optional(),
    error: z.string().optional(),
  })
  .meta({ id: 'InvitationOutcome' })
export type Outcome = z.infer<typeof outcome>

/**
 * An invitation that was sent again, with its link, to be handed over otherwise than by mail: it works for
 * the invited person's account alone.
 */
export const resentInvitation = z
  .object({
    link: z.url(),
    isMailed: z.boolean().meta({
      description: 'False: they were mailed about it within the last hour, or want no such mails',
    }),
  })
  .meta({ id: 'ResentInvitation' })
