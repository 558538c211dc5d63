import { days } from '../../../kit/duration'

/**
 * How long an account waits for its deletion: signing in cancels it until then. Milliseconds, as all below.
 */
export const GRACE = days(14)
/** How much longer it waits where somebody depends on it when its time has come. */
export const PUT_OFF = days(7)
