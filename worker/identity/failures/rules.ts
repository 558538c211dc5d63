import { minutes, seconds } from '../../kit/duration'

/** What can be tried and failed. */
export const factors = ['password', 'passkey', 'totp', 'recovery-code', 'promo-code'] as const
export type Factor = (typeof factors)[number]

/** Failures in a row that stop an account's factor, or a known device, for a while. */
export const STOPS_AFTER = 5
/**
 * A network is shared by many people: it is stopped later, and its count leaks away by itself, whatever
 * succeeds there.
 */
export const NETWORK_STOPS_AFTER = 50
/** One failure of a network is forgotten in this time, in milliseconds. */
export const NETWORK_LEAKS_EVERY = seconds(30)
/**
 * Failures in a row from unknown devices after which the factor works from known devices only, until a mailed
 * link is used.
 */
const CLOSES_AFTER = 100
/** After how many a factor closes: guessing promo codes only ever slows down, since no link would open it again. */
export const closesAfter = (factor: Factor): number =>
  factor === 'promo-code' ? Number.MAX_SAFE_INTEGER : CLOSES_AFTER

/** Attempts of one known device that may be under way at once, beside those that have failed. */
export const MOST_UNDER_WAY = 20
/** An attempt that is under way for longer has failed, in milliseconds: nobody came back to say so. */
export const UNDER_WAY_LASTS = seconds(30)

const FIRST_WAIT = seconds(30)
const LONGEST_WAIT = minutes(15)
const DOUBLINGS = 5

/**
 * How long a subject waits after so many failures in a row, in milliseconds: 30 s, doubling to 15 minutes. 0
 * while it may still try.
 */
export const waitAfter = (count: number): number =>
  count < STOPS_AFTER ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(count - STOPS_AFTER, DOUBLINGS))

/** One count as the database keeps it; `last`: unix milliseconds. */
export type FailureCount = { readonly subject: string; readonly count: number; readonly last: number }

/**
 * Who is counted: the known device alone, else the account and the network. `underWay` are those of the known
 * device's attempts that are not judged yet, so that right ones do not stop each other. Keyed hashes: the
 * table tells no address. `closesAfter`: so many failures in a row of strangers close the account's factor.
 */
export type Subjects = {
  readonly account: string
  readonly network: string
  readonly device: string | null
  readonly underWay: string | null
  readonly closesAfter: number
}

const none = { count: 0, last: 0 }
/** How long this attempt must wait, in milliseconds; 0: it may go on. */
export function waitOf(
  counts: readonly FailureCount[],
  { account, network, device, underWay, closesAfter: most }: Subjects,
  now: number,
): number {
  const countOf = (subject: string | null) => counts.find((one) => one.subject === subject) ?? none
  return device !== null
    ? deviceWait(countOf(device), countOf(underWay), now)
    : Math.max(accountWait(countOf(account), most, now), networkWait(countOf(network), now))
}

type Counted = Pick<FailureCount, 'count' | 'last'>
const accountWait = ({ count, last }: Counted, most: number, now: number) =>
  count >= most ? LONGEST_WAIT : Math.max(0, last + waitAfter(count) - now)

function networkWait({ count, last }: Counted, now: number): number {
  const since = Math.max(0, now - last)
  const left = count - Math.floor(since / NETWORK_LEAKS_EVERY)
  if (left < NETWORK_STOPS_AFTER) return 0
  return (left - NETWORK_STOPS_AFTER + 1) * NETWORK_LEAKS_EVERY - (since % NETWORK_LEAKS_EVERY)
}

function deviceWait({ count, last }: Counted, underWay: Counted, now: number): number {
  const freeAgain = underWay.last + UNDER_WAY_LASTS - now
  const unjudged = freeAgain > 0 ? underWay.count : 0
  if (unjudged >= MOST_UNDER_WAY) return freeAgain
  return Math.max(0, last + waitAfter(count - unjudged) - now)
}
