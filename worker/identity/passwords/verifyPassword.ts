import { argon2id } from './argon2id'
import { costToday, SALT_BYTES, TAG_BYTES } from './hashPassword'
import { newestOf, type Pepper, peppered, pepperNamed } from './pepper'
import { type KeptHash, readPhc } from './phc'

/**
 * Whether the password was right; and, only then of use, whether its hash is older than today's cost or
 * pepper.
 */
export type PasswordVerdict = { readonly matches: boolean; readonly needsRehash: boolean }

/**
 * A hash that no password has: what is worked on where there is no account or no password, so that the answer
 * takes as long.
 */
const decoy = (pepper: Pepper): KeptHash => ({
  cost: costToday,
  keyId: pepper.id,
  salt: new Uint8Array(SALT_BYTES),
  tag: new Uint8Array(TAG_BYTES),
})

/**
 * Compares a password with the PHC string that is kept; `null` (nobody, or nobody's password) does the same
 * work and never matches.
 */
export async function verifyPassword(
  peppers: readonly Pepper[],
  kept: string | null,
  password: string,
): Promise<PasswordVerdict> {
  const newest = newestOf(peppers)
  const { cost, keyId, salt, tag } = kept === null ? decoy(newest) : readPhc(kept)
  const tried = argon2id({
    password: await peppered(pepperNamed(peppers, keyId), password),
    salt,
    cost,
    tagBytes: tag.length,
  })
  const isEqual = crypto.subtle.timingSafeEqual(tried, tag)
  return {
    matches: kept !== null && isEqual,
    needsRehash: keyId !== newest.id || !isToday({ cost, keyId, salt, tag }),
  }
}

const isToday = ({ cost, salt, tag }: KeptHash) =>
  cost.memoryKibibytes === costToday.memoryKibibytes &&
  cost.passes === costToday.passes &&
  cost.lanes === costToday.lanes &&
  salt.length === SALT_BYTES &&
  tag.length === TAG_BYTES
