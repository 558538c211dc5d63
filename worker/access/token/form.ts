import { keysOf } from '../../kit/keysOf'

/**
 * Tokens by their prefix: what each opens is decided elsewhere; a token of one kind is refused where another
 * is due.
 */
const prefixes = { management: 'gtm_', session: 'gts_', application: 'gta_', personal: 'gtp_' } as const
/** A kind of token. */
export type TokenKind = keyof typeof prefixes

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 27 digits of base 62 are 160.7 bits. */
const SECRET_CHARACTERS = 27
const CHECKSUM_CHARACTERS = 6
/** The largest multiple of 62 that a byte can tell apart: above it a byte would favour some digits. */
const FAIR_BYTES = 248

/**
 * Draws the value of a new token: `<prefix><27 random><6 checksum>`, all base 62, so that a scanner finds it
 * and a typo shows. Kept only as a hash.
 */
export const newToken = (kind: TokenKind): string => withChecksum(prefixes[kind] + drawnSecret())
/**
 * Draws the secret of a project token, whose prefix is known only once it is made: `<27 random><6 checksum>`.
 */
export const newSecret = (): string => withChecksum(drawnSecret())

function drawnSecret(): string {
  const secret: string[] = []
  while (secret.length < SECRET_CHARACTERS) {
    const fair = [...crypto.getRandomValues(new Uint8Array(SECRET_CHARACTERS))].filter(
      (byte) => byte < FAIR_BYTES,
    )
    secret.push(...fair.map((byte) => alphabet.charAt(byte % 62)))
  }
  return secret.slice(0, SECRET_CHARACTERS).join('')
}
const withChecksum = (body: string) => body + checksum(body)

const form = new RegExp(`^(gt[msap]_)[0-9A-Za-z]{${SECRET_CHARACTERS + CHECKSUM_CHARACTERS}}$`)
/**
 * The kind of a token of the right form and checksum; null for anything else, mistyped ones included. No I/O.
 */
export function tokenKind(value: string): TokenKind | null {
  const [, prefix] = form.exec(value) ?? []
  if (!prefix || !hasChecksum(value)) return null
  return keysOf(prefixes).find((kind) => prefixes[kind] === prefix) ?? null
}

const secretForm = new RegExp(`^[0-9A-Za-z]{${SECRET_CHARACTERS + CHECKSUM_CHARACTERS}}$`)
/** Whether a text has the form and checksum of a project token's secret. No I/O. */
export const isSecret = (value: string): boolean => secretForm.test(value) && hasChecksum(value)
const hasChecksum = (value: string) =>
  checksum(value.slice(0, -CHECKSUM_CHARACTERS)) === value.slice(-CHECKSUM_CHARACTERS)

/** CRC-32 (ISO-HDLC, as in zip) of ASCII text, six digits of base 62. */
function checksum(text: string): string {
  let crc = 0xffffffff
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  let rest = (crc ^ 0xffffffff) >>> 0
  let digits = ''
  for (let at = 0; at < CHECKSUM_CHARACTERS; at += 1) {
    digits = alphabet.charAt(rest % 62) + digits
    rest = Math.floor(rest / 62)
  }
  return digits
}
