import { sha256 } from '../../kit/hash'
import { randomText } from '../../kit/random'
import { linkSecret } from './linkSecret'
import type { LinkPurpose } from './purposes.table'

/**
 * A link not yet kept: its row has `ref` and the hash; the secret itself is derived again when the mail goes
 * out.
 */
export type NewLink = { readonly ref: string; readonly secretHash: string; readonly purpose: LinkPurpose }

/** Draws a one-time link for this purpose. */
export async function newLink(key: string, purpose: LinkPurpose): Promise<NewLink> {
  const ref = randomText(128)
  return { ref, purpose, secretHash: await sha256(await linkSecret(key, purpose, ref)) }
}
