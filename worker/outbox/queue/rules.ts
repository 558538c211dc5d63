import { days, hours, minutes } from '../../kit/duration'
import type { DeliveryOutcome } from '../message/transport'

/**
 * How long one consumer may be at work on a mail before another may take it: more than any transport's own
 * timeout.
 */
export const holdMilliseconds = minutes(5)
/** How long the relay waits before it offers a mail again that no consumer has taken. */
export const offerAgainMilliseconds = minutes(2)
/** Sent mails and dead letters are erased after this long. */
export const keepMilliseconds = days(30)
/**
 * The first nine attempts take half a day, the others come every six hours: a mail is given up after three
 * days.
 */
export const maxAttempts = 20

/** How long to wait after this many failed attempts: a minute, doubled each time, six hours at most. */
export const backoff = (attempts: number): number =>
  Math.min(minutes(1) * 2 ** Math.max(attempts - 1, 0), hours(6))

/** Whether a mail that was not sent is given up: never for what the operator has to mend. */
export const isGivenUp = (attempts: number, outcome: DeliveryOutcome): boolean =>
  !outcome.isSent && (outcome.isPermanent || (!outcome.isOperators && attempts >= maxAttempts))
