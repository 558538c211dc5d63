import { Secret, TOTP } from 'otpauth'

/**
 * What every authenticator app does when it is told nothing else (RFC 6238 with the parameters of RFC 4226).
 */
const parameters = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/**
 * Steps of drift that are allowed either way: clocks differ, and typing takes its time (RFC 6238 section
 * 5.2).
 */
const DRIFT = 1
/** Length of a secret: that of the hash, as RFC 4226 section 4 (R6) recommends. */
export const SECRET_BYTES = 20

/** A new secret, in base 32. */
export const drawSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/**
 * The step that this code belongs to at this time (unix milliseconds); null when it is none of those that are
 * allowed.
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = TOTP.validate({
    ...parameters,
    secret: Secret.fromBase32(secret),
    token: code,
    timestamp: now,
    window: DRIFT,
  })
  return delta === null ? null : TOTP.counter({ period: parameters.period, timestamp: now }) + delta
}

/** What the QR code holds: an `otpauth://totp/` link that names product and account. */
export const uriOf = ({ secret, issuer, label }: { secret: string; issuer: string; label: string }): string =>
  new TOTP({ ...parameters, issuer, label, secret }).toString()

/** A secret as it is read and typed: in groups of four. */
export const groupedSecret = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret

/**
 * Six digits as somebody typed them, maybe in groups, maybe in Arabic or full-width digits; null when it
 * cannot be a code.
 */
export function totpCodeFrom(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Dash}]/gu, '')
    // U+0660 to 0669 and U+06F0 to 06F9: the last four bits are the digit.
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  return /^\d{6}$/.test(code) ? code : null
}
