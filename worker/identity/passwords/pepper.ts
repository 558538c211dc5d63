import { hmac } from '../../kit/hash'

/**
 * A key outside the database, without which its hashes cannot be tried: a name, and 32 bytes in base64url.
 */
export type Pepper = { readonly id: string; readonly key: string }

const utf8 = new TextEncoder()
/**
 * What argon2 is given: the HMAC of the password in NFC, as 43 ASCII characters. However a keyboard composes
 * its letters, and however long it is.
 */
export const peppered = async ({ key }: Pepper, password: string): Promise<Uint8Array> =>
  utf8.encode(await hmac(key, password.normalize('NFC')))

/** The pepper that new hashes are made with: the first of `PASSWORD_PEPPER`. */
export function newestOf(peppers: readonly Pepper[]): Pepper {
  const [newest] = peppers
  if (!newest) throw new Error('There is no pepper')
  return newest
}

/**
 * The pepper that a hash was made with. One that is no longer configured is the operator's fault and says so.
 */
export function pepperNamed(peppers: readonly Pepper[], id: string): Pepper {
  const found = peppers.find((one) => one.id === id)
  if (!found)
    throw new Error(`A password was hashed with pepper "${id}", which PASSWORD_PEPPER does not name any more`)
  return found
}
