import { fromBase64url } from '../../../kit/base64url'

/** The bytes of a base64url text that we made ourselves: that it is none would be our fault, not a "no". */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64url(text)
  if (!bytes) throw new Error('A text of ours is not base64url')
  return bytes
}
