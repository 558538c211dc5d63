import { manageDate, manageDateOrNull } from '../../../kit/time'
import type { OwnInvitationRow } from './store'

const begin = (row: OwnInvitationRow) => ({ id: row.id, created: manageDate(row.created) })
const unit = (row: OwnInvitationRow) => ({ id: row.unitId, name: row.unitName })
const creator = (row: OwnInvitationRow) => ({
  id: row.creatorId,
  name: row.creatorName,
  email: row.creatorEmail,
})

/** My invitation to a maintainer as the Management API shows it. */
export const ownMaintainerInvitationOnWire = (row: OwnInvitationRow) => ({
  ...begin(row),
  maintainer: unit(row),
  creator: creator(row),
})
/** My invitation to an organization. */
export const ownOrganizationInvitationOnWire = (row: OwnInvitationRow) => ({
  ...begin(row),
  organization: unit(row),
  creator: creator(row),
})
/** My invitation to a project. */
export const ownProjectInvitationOnWire = (row: OwnInvitationRow) => ({
  ...begin(row),
  expires: manageDateOrNull(row.expires),
  reason: row.reason,
  role: row.role,
  project: unit(row),
  creator: creator(row),
})
