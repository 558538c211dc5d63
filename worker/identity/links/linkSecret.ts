import { hmac, hmacHolds } from '../../kit/hash'

/**
 * The secret of a mailed one-time link: made again from its row's `ref` at delivery, so that neither outbox
 * nor queue ever holds it.
 */
export const linkSecret = (key: string, purpose: string, ref: string): Promise<string> =>
  hmac(key, `${purpose}:${ref}`)

/** Whether this is the secret of that link; compared in constant time. */
export const linkHolds = (key: string, purpose: string, ref: string, secret: string): Promise<boolean> =>
  hmacHolds(key, `${purpose}:${ref}`, secret)
