import { argon2id } from './argon2id'
import type { Argon2Cost } from './argon2On'
import { newestOf, type Pepper, peppered } from './pepper'
import { writePhc } from './phc'

/**
 * What a hash costs today (OWASP's second choice for argon2id: 19 MiB, two passes). A password hashed
 * otherwise is hashed anew at sign-in.
 */
export const costToday: Argon2Cost = { memoryKibibytes: 19_456, passes: 2, lanes: 1 }
/** Length of a salt: 128 bits, as RFC 9106 section 4 recommends. */
export const SALT_BYTES = 16
/** Length of a tag. */
export const TAG_BYTES = 32

/** The PHC string to keep for a password, made with the newest pepper and a fresh salt. */
export async function hashPassword(peppers: readonly Pepper[], password: string): Promise<string> {
  const pepper = newestOf(peppers)
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const tag = argon2id({
    password: await peppered(pepper, password),
    salt,
    cost: costToday,
    tagBytes: TAG_BYTES,
  })
  return writePhc({ cost: costToday, keyId: pepper.id, salt, tag })
}
