import { days } from '../../../kit/duration'
import { iso } from '../../../kit/time'

/** How long what it says holds: RFC 9116, 2.5.5 recommends less than a year. */
const HOLDS = days(180)

/**
 * What `/.well-known/security.txt` says (RFC 9116): where weaknesses are reported to, and how long that
 * holds, from the beginning of the day (UTC) of `now` (unix milliseconds). Pure.
 */
export function securityText(contact: string, publicUrl: string, now: number): string {
  const today = now - (now % days(1))
  const isWeb = publicUrl.startsWith('https:')
  return [
    `Contact: ${contact}`,
    `Expires: ${iso(today + HOLDS)}`,
    // A web address in this file has to be https.
    ...(isWeb ? [`Canonical: ${publicUrl}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
