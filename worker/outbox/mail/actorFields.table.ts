/**
 * The fields of mails and notifications that tell of whoever caused them, and what stands there once that
 * person is erased.
 */
export const actorFields = {
  byName: 'DELETED',
  who: 'DELETED',
  invitedBy: 'DELETED',
  /** What they gave as a reason, in their own words. */
  reason: '',
  browser: '',
  system: '',
  place: null,
} as const
/** The fields that name the unit which they are about. */
export const unitFields = ['unitName', 'projectName'] as const
