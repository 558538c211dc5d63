import { base64url, fromBase64url } from './base64url'

const utf8 = new TextEncoder()

/** SHA-256 of a text (as UTF-8), base64url: how secrets are kept at rest. */
export const sha256 = async (text: string): Promise<string> =>
  base64url(await crypto.subtle.digest('SHA-256', utf8.encode(text)))

const imported = new Map<string, Promise<CryptoKey>>()
const hmacKey = (key: string): Promise<CryptoKey> => {
  const known = imported.get(key)
  if (known) return known
  const bytes = fromBase64url(key)
  if (!bytes) throw new Error('A key must be base64url')
  const made = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
  imported.set(key, made)
  return made
}

/** HMAC-SHA256 of a text under a base64url key, base64url. */
export const hmac = async (key: string, text: string): Promise<string> =>
  base64url(await crypto.subtle.sign('HMAC', await hmacKey(key), utf8.encode(text)))

/** Whether the base64url tag is the HMAC of the text; compared in constant time. */
export async function hmacHolds(key: string, text: string, tag: string): Promise<boolean> {
  const bytes = fromBase64url(tag)
  return bytes !== null && crypto.subtle.verify('HMAC', await hmacKey(key), bytes, utf8.encode(text))
}
