import type { z } from '@hono/zod-openapi'
import { manageDate, manageDateOrNull } from '../../kit/time'
import type { OwnInvitationRow } from './ownStore'
import type {
  invitation,
  ownMaintainerInvitation,
  ownOrganizationInvitation,
  ownProjectInvitation,
  projectInvitation,
} from './shapes'
import type { InvitationRow } from './store'

type AnyRow = InvitationRow | OwnInvitationRow
const base = (row: AnyRow) => ({ id: row.id, created: manageDate(row.created) })
const terms = (row: AnyRow) => ({
  expires: manageDateOrNull(row.expires),
  reason: row.reason,
  role: row.role,
})
const creator = (row: AnyRow) => ({ id: row.creatorId, name: row.creatorName, email: row.creatorEmail })
const user = (row: InvitationRow) => ({ id: row.userId, name: row.userName, email: row.userEmail })
const unit = (row: OwnInvitationRow) => ({ id: row.unitId, name: row.unitName })

/** An invitation to a maintainer or organization as its inviter sees it. */
export const invitationOnWire = (row: InvitationRow): z.infer<typeof invitation> => ({
  ...base(row),
  user: user(row),
  creator: creator(row),
})
/** An invitation to a project as its inviter sees it. */
export const projectInvitationOnWire = (row: InvitationRow): z.infer<typeof projectInvitation> => ({
  ...base(row),
  ...terms(row),
  user: user(row),
  creator: creator(row),
})

/** My invitation to a maintainer. */
export const ownMaintainerInvitationOnWire = (
  row: OwnInvitationRow,
): z.infer<typeof ownMaintainerInvitation> => ({
  ...base(row),
  maintainer: unit(row),
  creator: creator(row),
})
/** My invitation to an organization. */
export const ownOrganizationInvitationOnWire = (
  row: OwnInvitationRow,
): z.infer<typeof ownOrganizationInvitation> => ({
  ...base(row),
  organization: unit(row),
  creator: creator(row),
})
/** My invitation to a project. */
export const ownProjectInvitationOnWire = (row: OwnInvitationRow): z.infer<typeof ownProjectInvitation> => ({
  ...base(row),
  ...terms(row),
  project: unit(row),
  creator: creator(row),
})
