import { minutes } from '../../../kit/duration'

/** How long a sign-in waits for its second step, in milliseconds. */
export const PENDING_LASTS = minutes(10)
