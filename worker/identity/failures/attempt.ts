import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../../access/scope'
import type { Results } from '../../data/batch'
import { inSeconds } from '../../kit/duration'
import type { UserId } from '../../kit/id'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import { closesAfter, type Factor, type Subjects, waitOf } from './rules'
import { attemptStanding, type Countable, countAttempt, failuresOf, forget, forgive } from './store'
import { networkSubject } from './subjectsOf'

/**
 * Whose attempts are counted, where only the database knows the person: per account at a door that anybody
 * may come to (a known device has its own count, as everywhere), per session where somebody is signed in, so
 * that a stolen one shuts out nobody else.
 */
export type AttemptSubject = {
  readonly by: 'account' | 'session'
  /** The id of that account or session, as SQL; NULL where there is none: then nothing is counted. */
  readonly id: SQL<number>
  /** The hash by which the account knows this browser, as SQL; NULL where it does not. */
  readonly knownDevice: SQL<string | null>
}

/**
 * One attempt at a factor. `queries` count it as failed and go into the trip that fetches what it is judged
 * by; `admit` reads their answers first:
 * throws `too-many-attempts`, or gives the statements that forgive it, for the commit of a success.
 */
export async function attempt(scope: Scope, key: string, factor: Factor, counted: AttemptSubject) {
  const network = await networkSubject(key, factor, scope.client.network)
  const { inSql, of } = subjectsBy(factor, counted, network)
  const queries = [
    failuresOf(scope, inSql),
    attemptStanding(scope, counted.id, counted.knownDevice),
    countAttempt(scope, inSql),
  ] as const
  const admit = ([counts, [row]]: Results<typeof queries>) => {
    const standing = requireRow(row)
    const subjects = of(standing.id, standing.knownDevice)
    const wait = waitOf(counts, subjects, scope.now)
    if (wait > 0) throw new Problem('too-many-attempts', { retryAfterSeconds: inSeconds(wait) })
    return forgive(scope, subjects)
  }
  return { queries, admit }
}

const prefixes = (factor: Factor, by: AttemptSubject['by']) => ({
  account: `${factor}:${by}:`,
  device: `${factor}:device:`,
})
/** What a person's attempts at a factor are counted by, beside the network: account and known device. */
export function ownSubjects(factor: Factor, person: UserId, knownDevice: string | null): readonly string[] {
  const { account, device } = prefixes(factor, 'account')
  return [account + person, ...(knownDevice === null ? [] : [device + knownDevice])]
}
/** Forgets what unknown devices failed at the second step of a person: a mailed link was used. */
export const forgiveSteps = (_scope: Scope, person: UserId) =>
  forget([...ownSubjects('totp', person, null), ...ownSubjects('recovery-code', person, null)])

/**
 * The same subjects twice: as SQL over an id that is not known yet, and for the id once it is. Ids are not
 * hashed: they tell nothing.
 */
function subjectsBy(factor: Factor, { by, id, knownDevice }: AttemptSubject, network: string) {
  const { account, device } = prefixes(factor, by)
  const inSql: Countable = {
    account: sql`(${account} || ${id})`,
    network: sql`iif(${id} IS NULL, NULL, ${network})`,
    device: sql`(${device} || ${knownDevice})`,
    underWay: null,
    closesAfter: closesAfter(factor),
  }
  const of = (known: number, onDevice: string | null): Subjects => ({
    account: account + known,
    network,
    device: onDevice && device + onDevice,
    underWay: null,
    closesAfter: closesAfter(factor),
  })
  return { inSql, of }
}
