import type { UserId } from '../../../kit/id'
import { openText, sealText } from '../../../kit/sealText'

const purpose = 'totp'
/** The secret as it is kept: whoever reads the database makes no codes of it. */
export const sealSecret = (key: string, owner: UserId, secret: string): Promise<string> =>
  sealText(key, { purpose, owner }, secret)
/** The secret again. */
export const openSecret = (key: string, owner: UserId, sealed: string): Promise<string> =>
  openText(key, { purpose, owner }, sealed)
