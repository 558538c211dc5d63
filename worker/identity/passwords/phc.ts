import { base64url, fromBase64url } from '../../kit/base64url'
import type { Argon2Cost } from './argon2On'

/** A password as it is kept: what it was hashed with, and the tag. */
export type KeptHash = {
  readonly cost: Argon2Cost
  /** The name of the pepper. */
  readonly keyId: string
  readonly salt: Uint8Array<ArrayBuffer>
  readonly tag: Uint8Array<ArrayBuffer>
}

const toBase64 = (bytes: Uint8Array) => base64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
const fromBase64 = (text: string) => fromBase64url(text.replaceAll('+', '-').replaceAll('/', '_'))

/**
 * The hash as a PHC string, with the pepper's name as `keyid`. It is read by `readPhc` alone: the C decoder
 * knows no `keyid` and would refuse it, and could not verify without the pepper anyway.
 */
export const writePhc = ({ cost: { memoryKibibytes, passes, lanes }, keyId, salt, tag }: KeptHash): string =>
  `$argon2id$v=19$m=${memoryKibibytes},t=${passes},p=${lanes},keyid=${keyId}$${toBase64(salt)}$${toBase64(tag)}`

const form =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3}),keyid=(\w{1,8})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/
/** The parts of a PHC string that `writePhc` made. Anything else is a fault of the database. */
export function readPhc(text: string): KeptHash {
  const [, memoryKibibytes, passes, lanes, keyId = '', saltText = '', tagText = ''] = form.exec(text) ?? []
  const salt = fromBase64(saltText)
  const tag = fromBase64(tagText)
  if (!keyId || !salt || !tag) throw new Error('A kept password is no PHC string of ours')
  return {
    cost: { memoryKibibytes: Number(memoryKibibytes), passes: Number(passes), lanes: Number(lanes) },
    keyId,
    salt,
    tag,
  }
}
