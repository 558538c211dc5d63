/** Crockford's base 32: no I, L, O or U, so that what is read aloud or written down is not mistaken. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5

/** Bytes as Crockford base 32, five bits a character; the number of bits must be a multiple of five. */
export function crockford(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{5}/g) ?? []
  if (groups.length * BITS !== bits.length) throw new Error('The number of bits must be a multiple of five')
  return groups.map((group) => alphabet[Number.parseInt(group, 2)]).join('')
}

/**
 * What somebody typed, as it was meant: in upper case, without spaces and dashes of any kind, O as 0, I and L
 * as 1.
 */
export const asCrockford = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
