import type { z } from '@hono/zod-openapi'
import { textsIn } from '../../kit/json'
import { manageDate, manageDateOrNull } from '../../kit/time'
import { personOrNull } from '../../people/onWire'
import type { ProjectMemberRow } from './projectStore'
import type { member, projectMember } from './shapes'
import type { MemberRow } from './store'

/** A member of a maintainer or organization as the Management API shows them. */
export const memberOnWire = (row: MemberRow): z.infer<typeof member> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  mfaEnabled: row.mfaEnabled === 1,
  created: manageDate(row.created),
  invitor: personOrNull(row.invitorId, row.invitorName, row.invitorEmail),
})
/** A member of a project as the Management API shows them. */
export const projectMemberOnWire = (row: ProjectMemberRow): z.infer<typeof projectMember> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  features: textsIn(row.features),
  mfaEnabled: row.mfaEnabled === 1,
  expires: manageDateOrNull(row.expires),
  created: manageDate(row.created),
  reason: row.reason,
  role: row.role,
  status: 'active',
  invitor: personOrNull(row.invitorId, row.invitorName, row.invitorEmail),
  approver: personOrNull(row.approverId, row.approverName, row.approverEmail),
})
