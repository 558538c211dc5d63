import { days, hours } from '../../kit/duration'

/** What a mailed link is for, and how long it is good (milliseconds). */
export const purposes = {
  activate: days(7),
  'verify-email': days(1),
  'undo-email': hours(72),
  'not-me': days(7),
  'reset-password': hours(1),
  // As long as the longest delay that can be set: the reset itself ends it.
  'cancel-mfa-reset': days(30),
  // Longer than the grace: the deletion ends it.
  'cancel-deletion': days(30),
} as const

/** The name of a purpose; the pages that open them have the same. */
export type LinkPurpose = keyof typeof purposes
