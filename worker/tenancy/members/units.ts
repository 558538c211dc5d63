import type { EnteredUnit } from '../../access/scope'

/** A unit that has members. */
export type MemberUnit = 'maintainer' | 'organization' | 'project'
/** A unit whose members are all equal. */
export type FlatUnit = Exclude<MemberUnit, 'project'>

/** Whether the unit is a project: the only kind whose members have roles, and whose access may end. */
export const isProject = (entered: EnteredUnit<MemberUnit>): entered is EnteredUnit<'project'> =>
  entered.unit === 'project'
