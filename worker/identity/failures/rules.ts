import { minutes, seconds } from '../../kit/duration'

/** What can be tried and failed. */
export type Factor = 'password' | 'passkey' | 'totp' | 'recovery-code'

/** Failures in a row that stop an account's factor, or a known device, for a while. */
export const STOPS_AFTER = 5
/** A network is shared by many people: it is stopped later. */
export const NETWORK_STOPS_AFTER = 50
/**
 * Failures in a row from unknown devices after which the factor works from known devices only, until a mailed
 * link is used.
 */
export const CLOSES_AFTER = 100

const FIRST_WAIT = seconds(30)
const LONGEST_WAIT = minutes(15)
const DOUBLINGS = 5

/**
 * How long a subject waits after so many failures in a row, in milliseconds: 30 s, doubling to 15 minutes. 0
 * while it may still try.
 */
export const waitAfter = (count: number, stopsAfter = STOPS_AFTER): number =>
  count < stopsAfter ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(count - stopsAfter, DOUBLINGS))

/** One count as the database keeps it; `last`: unix milliseconds. */
export type FailureCount = { readonly subject: string; readonly count: number; readonly last: number }

/**
 * Who is counted: the known device alone, or the account and the network. Hashed: the table tells no address.
 */
export type Subjects = { readonly account: string; readonly network: string; readonly device: string | null }

/** How long this attempt must wait, in milliseconds; 0: it may go on. */
export function waitOf(
  counts: readonly FailureCount[],
  { account, network, device }: Subjects,
  isKnownDevice: boolean,
  now: number,
): number {
  const waiting = (subject: string | null, stopsAfter?: number) => {
    const found = counts.find((one) => one.subject === subject)
    if (!found) return 0
    if (subject === account && found.count >= CLOSES_AFTER) return LONGEST_WAIT
    return Math.max(0, found.last + waitAfter(found.count, stopsAfter) - now)
  }
  return isKnownDevice ? waiting(device) : Math.max(waiting(account), waiting(network, NETWORK_STOPS_AFTER))
}
