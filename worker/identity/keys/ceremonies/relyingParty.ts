import type { Settings } from '../../../settings'

/**
 * Whom credentials are for (WebAuthn's relying party): the host of the public URL, and pages of that origin
 * alone.
 */
export const relyingParty = ({ publicUrl, product }: Pick<Settings, 'publicUrl' | 'product'>) =>
  ({ id: new URL(publicUrl).hostname, origin: publicUrl, name: product }) as const

/** EdDSA, ES256, RS256, the best first: what may sign for an account (COSE numbers). */
export const ALGORITHMS = [-8, -7, -257]
