import { base64url, fromBase64url } from './base64url'

const utf8 = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: ArrayBuffer) => new TextDecoder().decode(bytes),
}
const NONCE_BYTES = 12

const derived = new Map<string, Promise<CryptoKey>>()
/** A key for this purpose alone, by HKDF (RFC 5869) from the one that the settings hold. */
function keyFor(key: string, purpose: string): Promise<CryptoKey> {
  const name = `${purpose} ${key}`
  const known = derived.get(name) ?? derive(key, purpose)
  derived.set(name, known)
  return known
}
async function derive(key: string, purpose: string): Promise<CryptoKey> {
  const bytes = fromBase64url(key)
  if (!bytes) throw new Error('A key must be base64url')
  const source = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  // No salt: the key is uniformly random, so extraction has nothing to add (RFC 5869 section 3.1).
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(`seal:${purpose}`) }
  return crypto.subtle.deriveKey(how, source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** What a text is sealed for: its kind, and whose it is. Moved to another row it does not open. */
export type SealFor = { readonly purpose: string; readonly owner: number }

/** A text as it may lie in the database: AES-256-GCM, `<nonce>.<ciphertext and tag>` in base64url. */
export async function sealText(key: string, { purpose, owner }: SealFor, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const how = { name: 'AES-GCM', iv, additionalData: utf8.encode(String(owner)) }
  const sealed = await crypto.subtle.encrypt(how, await keyFor(key, purpose), utf8.encode(text))
  return `${base64url(iv)}.${base64url(sealed)}`
}

/**
 * The text again. Throws when it was altered, moved, or sealed under another key: a fault of ours, or an
 * attack on the database.
 */
export async function openText(key: string, { purpose, owner }: SealFor, sealed: string): Promise<string> {
  const [iv, bytes] = sealed.split('.').map((part) => fromBase64url(part))
  if (!iv || !bytes) throw new Error('Not a sealed text')
  const how = { name: 'AES-GCM', iv, additionalData: utf8.encode(String(owner)) }
  return utf8.decode(await crypto.subtle.decrypt(how, await keyFor(key, purpose), bytes))
}
