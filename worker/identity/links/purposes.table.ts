import { days, hours } from '../../kit/duration'
import { keysOf } from '../../kit/keysOf'

/**
 * What a mailed link is for: the page of the web that it opens, and how long it is good (milliseconds). Those
 * that only take something back work for a disabled account as well.
 */
export const purposes = {
  activate: { page: 'activate', life: days(7) },
  'verify-email': { page: 'verify-email', life: days(1) },
  'undo-email': { page: 'undo', life: hours(72), worksWhileDisabled: true },
  'not-me': { page: 'not-me', life: days(7), worksWhileDisabled: true },
  'reset-password': { page: 'reset-password', life: hours(1) },
  // As long as the longest delay that can be set: the reset itself ends it.
  'cancel-mfa-reset': { page: 'cancel-mfa-reset', life: days(30), worksWhileDisabled: true },
  // Longer than the grace: the deletion ends it.
  'cancel-deletion': { page: 'cancel-deletion', life: days(30), worksWhileDisabled: true },
} as const satisfies Readonly<Record<string, Purpose>>
type Purpose = { readonly page: string; readonly life: number; readonly worksWhileDisabled?: true }

/** The name of a purpose. */
export type LinkPurpose = keyof typeof purposes
export const linkPurposes = keysOf(purposes)
/** Whether a link of this purpose works for an account that is disabled. */
export const worksWhileDisabled = (purpose: LinkPurpose): boolean => 'worksWhileDisabled' in purposes[purpose]
