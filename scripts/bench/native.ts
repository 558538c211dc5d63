import { hashRawSync } from '@node-rs/argon2'
import type { Argon2Cost } from '../../worker/identity/passwords/argon2On'

/** The median milliseconds of argon2id at this cost, by the native implementation. */
export function nativeHashing({ memoryKibibytes, passes, lanes }: Argon2Cost, rounds: number): number {
  const salt = new Uint8Array(16)
  const times = Array.from({ length: rounds + 1 }, () => {
    const begun = performance.now()
    // 2 is argon2id: its const enum is lost when types are stripped.
    const options = {
      salt,
      memoryCost: memoryKibibytes,
      timeCost: passes,
      parallelism: lanes,
      outputLen: 32,
      algorithm: 2,
    }
    hashRawSync('violet harbour seven lanterns', options)
    return performance.now() - begun
  })
  const counted = times.slice(1).sort((a, b) => a - b)
  return counted[Math.floor(counted.length / 2)] ?? 0
}
