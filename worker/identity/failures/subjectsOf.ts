import { type SQL, sql } from 'drizzle-orm'
import { hmac } from '../../kit/hash'
import { closesAfter, type Factor, type Subjects } from './rules'
import type { Countable } from './store'

/**
 * What stands in a subject instead of an address or a network: under a key that the database does not hold,
 * so that nobody who reads the table can try addresses.
 */
const keyed = (key: string, text: string): Promise<string> => hmac(key, `failure:${text}`)
/** The subject of an account that is named so at this factor's door. */
export const accountSubject = async (key: string, factor: Factor, account: string): Promise<string> =>
  `${factor}:account:${await keyed(key, account)}`
/** The subject of a network at this factor's door. */
export const networkSubject = async (key: string, factor: Factor, network: string): Promise<string> =>
  `${factor}:network:${await keyed(key, network)}`

/**
 * The subjects that an attempt counts against. `account` is whatever names the account at this door, whether
 * there is one or not. The browser is unknown until the database says which device of the account it is.
 */
export async function subjectsOf(
  key: string,
  factor: Factor,
  { account, network }: { readonly account: string; readonly network: string },
): Promise<Subjects> {
  return {
    account: await accountSubject(key, factor, account),
    network: await networkSubject(key, factor, network),
    device: null,
    underWay: null,
    closesAfter: closesAfter(factor),
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
