import { type SQL, sql } from 'drizzle-orm'
import { sha256 } from '../../kit/hash'
import type { Factor, Subjects } from './rules'
import type { Countable } from './store'

/**
 * The subjects that an attempt counts against. `account` is whatever names the account at this door, whether
 * there is one or not. The browser is unknown until the database says which device of the account it is.
 */
export async function subjectsOf(
  factor: Factor,
  { account, network }: { readonly account: string; readonly network: string },
): Promise<Subjects> {
  return {
    account: `${factor}:account:${await sha256(account)}`,
    network: `${factor}:network:${await sha256(network)}`,
    device: null,
    underWay: null,
  }
}

const prefixes = (factor: Factor) => ({
  device: `${factor}:device:`,
  underWay: `${factor}:under-way:`,
})
/** The same subjects with the known device (its hash), which is counted instead. */
export function onDevice(factor: Factor, subjects: Subjects, known: string | null): Subjects {
  const { device, underWay } = prefixes(factor)
  return known === null ? subjects : { ...subjects, device: device + known, underWay: underWay + known }
}
/** The same where only the database knows the device: NULL, which is not counted, where it knows none. */
export function onDeviceInSql(factor: Factor, subjects: Countable, known: SQL<string | null>): Countable {
  const { device, underWay } = prefixes(factor)
  return { ...subjects, device: sql`(${device} || ${known})`, underWay: sql`(${underWay} || ${known})` }
}
