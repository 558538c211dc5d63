import type { Address } from './transport'

/** An address split and made fit for the wire: the domain in ASCII (IDNA), the local part as it is. */
export type Mailbox = { readonly local: string; readonly domain: string; readonly isAscii: boolean }

/**
 * RFC 5322 dot-atom, with the letters of RFC 6531. Quoted local parts are refused: nothing here needs them,
 * and they are where injections hide.
 */
const localPart = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainPart = /^[\p{L}\p{N}\p{M}-]+(\.[\p{L}\p{N}\p{M}-]+)*$/u
/** RFC 5321 section 4.5.3.1, in octets. */
const maxLocalBytes = 64
const maxDomainBytes = 255

/**
 * The address as an envelope may carry it, or null when it is none. What passes holds no space, bracket,
 * quote or control character.
 */
export function mailboxOf(address: string): Mailbox | null {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0)).normalize('NFC')
  const domain = asciiDomain(address.slice(at + 1))
  if (at < 1 || !domain || !localPart.test(local)) return null
  if (new TextEncoder().encode(local).length > maxLocalBytes || domain.length > maxDomainBytes) return null
  return { local, domain, isAscii: /^[!-~]+$/.test(local) }
}

/**
 * The platform's own URL parser knows IDNA; it would also read `1.2` as a number, so only names with a letter
 * at the end are shown to it.
 */
function asciiDomain(domain: string): string | null {
  if (!domainPart.test(domain)) return null
  if (/^[!-~]+$/.test(domain)) return domain
  const host = URL.canParse(`http://${domain}/`) ? new URL(`http://${domain}/`).hostname : ''
  return /^[a-z0-9.-]*[a-z-][a-z0-9.-]*$/.test(host) ? host : null
}

/** `local@domain` as the envelope and the headers spell it. */
export const formatMailbox = ({ local, domain }: Mailbox): string => `${local}@${domain}`

/**
 * `Name <local@domain>` as read back by people: for the dev mailbox and for logs of the operator, not for
 * headers.
 */
export const formatAddress = ({ name, address }: Address): string => (name ? `${name} <${address}>` : address)
