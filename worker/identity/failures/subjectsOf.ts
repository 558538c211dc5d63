import { sha256 } from '../../kit/hash'
import type { Factor, Subjects } from './rules'

/**
 * The subjects that an attempt counts against. `account` is whatever names the account at this door, whether
 * there is one or not.
 */
export async function subjectsOf(
  factor: Factor,
  of: { account: string; network: string; deviceHash: string | null },
): Promise<Subjects> {
  const device = of.deviceHash && (await sha256(`${of.deviceHash} ${of.account}`))
  return {
    account: `${factor}:account:${await sha256(of.account)}`,
    network: `${factor}:network:${await sha256(of.network)}`,
    device: device && `${factor}:device:${device}`,
    underWay: device && `${factor}:under-way:${device}`,
  }
}
