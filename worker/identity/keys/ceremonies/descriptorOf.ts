import type { CredentialRow } from './store'

/** What a browser needs to know of a credential to find it. */
export type Known = Pick<CredentialRow, 'credentialId' | 'transports'>
/** The credential as WebAuthn's options name it. */
export const descriptorOf = ({ credentialId, transports }: Known) => ({
  id: credentialId,
  transports: transports.split(',').filter(Boolean),
})
