import { governedRoles, type ProjectRole, standardRoles } from '../../data/roles'
import { Problem } from '../../problems'

/** The role of whoever is added, invited, joins or is approved without one being named. */
export const defaultRole = (isGoverned: boolean): ProjectRole => (isGoverned ? 'developer' : 'admin')
/** The role of who makes a project. */
export const creatorRole = (isGoverned: boolean): ProjectRole => (isGoverned ? 'productionManager' : 'admin')

/**
 * The role that a request asks for, or the project's default. Throws `role-not-valid`, which names the roles
 * of a project of this kind.
 */
export function roleIn(role: string | null | undefined, isGoverned: boolean): ProjectRole {
  if (role === null || role === undefined) return defaultRole(isGoverned)
  const allowed: readonly ProjectRole[] = isGoverned ? governedRoles : standardRoles
  const known = allowed.find((one) => one === role)
  if (!known) throw new Problem('role-not-valid', { parameters: { role, allowed: allowed.join(', ') } })
  return known
}

/** When access ends that is given now for so many seconds (unix milliseconds); null: never. */
export const expiryAfter = (now: number, expirationSeconds: number | null | undefined): number | null =>
  expirationSeconds === null || expirationSeconds === undefined ? null : now + expirationSeconds * 1000
