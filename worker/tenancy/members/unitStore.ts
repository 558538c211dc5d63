import { type SQL, sql } from 'drizzle-orm'
import type { UnitScope } from '../../access/scope'
import {
  maintainerInvitation,
  organizationInvitation,
  projectInvitation,
} from '../../data/tables/invitations'
import { maintainerMember, organizationMember, projectMember } from '../../data/tables/members'
import { maintainerMetadata, organizationMetadata, projectMetadata } from '../../data/tables/metadata'
import { maintainer, organization, project } from '../../data/tables/units'
import type { MemberUnit } from './units'

/** The tables of each kind of unit; their columns have the same names. */
export const unitTables = { maintainer, organization, project } as const
/** The table of the members of each kind of unit. */
export const memberTables = {
  maintainer: maintainerMember,
  organization: organizationMember,
  project: projectMember,
} as const
/** The table of the invitations to each kind of unit. */
export const invitationTables = {
  maintainer: maintainerInvitation,
  organization: organizationInvitation,
  project: projectInvitation,
} as const
/** The table of the metadata of each kind of unit. */
export const metadataTables = {
  maintainer: maintainerMetadata,
  organization: organizationMetadata,
  project: projectMetadata,
} as const

/** The name of the unit, as SQL: for mails. */
export const unitNameOf = ({ unit, id }: UnitScope<MemberUnit>): SQL<string> => {
  const table = unitTables[unit]
  return sql`(SELECT ${table.name} FROM ${table} WHERE ${table.id} = ${id})`
}
