import { minutes } from '../kit/duration'

const REMEMBERED = minutes(5)
const MOST = 10_000
const until = new Map<string, number>()

/**
 * The credentials (by their hashes) that the database has called live within the last minutes, in this
 * isolate: nobody gets in by that, they are only not counted among the strangers of their network. The
 * oldest gives way to the newest.
 */
export const liveCredentials = {
  has: (hash: string, now: number): boolean => (until.get(hash) ?? 0) > now,
  add: (hash: string, now: number): void => {
    until.delete(hash)
    until.set(hash, now + REMEMBERED)
    const [oldest] = until.keys()
    if (until.size > MOST && oldest !== undefined) until.delete(oldest)
  },
  remove: (hash: string): void => {
    until.delete(hash)
  },
}
