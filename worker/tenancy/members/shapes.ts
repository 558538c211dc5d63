import { z } from '@hono/zod-openapi'
import {
  date,
  emailField,
  int,
  maintainerPath,
  organizationPath,
  userSegment,
} from '../../http/manage/manageShapes'
import { person } from '../../people/shapes'

/** A member of a maintainer or organization. */
export const member = z
  .object({ ...person.shape, mfaEnabled: z.boolean(), created: date, invitor: person.nullable() })
  .meta({ id: 'Member' })
/** Whom to add: an id, or an e-mail address. */
export const newMember = z.object({ id: int(1).optional(), email: emailField.optional() })
/** A member in the path. */
export const maintainerSeat = maintainerPath.extend({ user: userSegment })
/** A member in the path. */
export const organizationSeat = organizationPath.extend({ user: userSegment })
