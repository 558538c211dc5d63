/**
 * The roles of members of a project, said here alone: the table and its CHECK, what one may do, and what a
 * request may ask for are made of these lists.
 */
export const projectRoles = [
  'share',
  'admin',
  'guest',
  'readOnly',
  'developer',
  'reviewer',
  'productionManager',
] as const
export type ProjectRole = (typeof projectRoles)[number]

/** The roles of a project without protected branches. */
export const standardRoles = ['admin', 'guest', 'readOnly', 'share'] as const satisfies readonly ProjectRole[]
/** The roles of a project with protected branches. */
export const governedRoles = [
  'readOnly',
  'developer',
  'reviewer',
  'productionManager',
] as const satisfies readonly ProjectRole[]
/** The roles with full administration, in projects of either kind. */
export const administrators = [
  'share',
  'admin',
  'productionManager',
] as const satisfies readonly ProjectRole[]
