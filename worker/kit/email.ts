/** Longest address that mail can carry (RFC 5321 section 4.5.3.1.3, less the angle brackets). */
const MAX_CHARACTERS = 254
const form =
  /^[^\s@"(),:;<>[\]\\\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u

/**
 * The address as it is kept: trimmed and in NFC, or null when it is none. Unicode is welcome on both sides of
 * the @, as in RFC 6531.
 */
export function emailAddress(text: string): string | null {
  const address = text.trim().normalize('NFC')
  const isAddress =
    address.length <= MAX_CHARACTERS &&
    form.test(address) &&
    !address.startsWith('.') &&
    !/\.\.|\.@/.test(address)
  return isAddress ? address : null
}

/** What two addresses are compared by: case does not matter, aliases do. */
export const emailKey = (address: string): string => address.trim().normalize('NFC').toLowerCase()

/**
 * `n•••@e•••.org`: enough to know one's own address by, too little for whoever reads an abandoned mailbox.
 */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  const initial = (text: string) => [...text][0] ?? ''
  const end = domain.includes('.') ? domain.slice(domain.lastIndexOf('.')) : ''
  return `${initial(address.slice(0, at))}•••@${initial(domain)}•••${end}`
}
