import { base64url } from '../../../kit/base64url'

/** The bytes of a hexadecimal text. */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
/** A person's user handle as authenticators and browsers show it: base64url. */
export const handleOnWire = (handle: string): string => base64url(fromHex(handle))
