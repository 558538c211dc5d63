import { base64url } from './base64url'

/**
 * A random text of so many bits, base64url. 256 for what opens a door, 128 for a name that must not collide.
 */
export const randomText = (bits: 128 | 256): string =>
  base64url(crypto.getRandomValues(new Uint8Array(bits / 8)))
