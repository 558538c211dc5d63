import { asCrockford } from '../../../kit/crockford'

/** How many codes a set has. */
export const CODES = 10
/** Random bits of one code. */
export const CODE_BITS = 80
/** How many are left when a mail says that it is time for new ones. */
export const FEW = 3

const form = /^[0-9A-HJKMNP-TV-Z]{16}$/

/** A code as it is shown: in groups of four. */
export const groupedCode = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/** A code as somebody typed it, in the form that is hashed; null when it cannot be one. */
export function recoveryCodeFrom(typed: string): string | null {
  const code = asCrockford(typed)
  return form.test(code) ? code : null
}
