import type { ProblemKind } from '../problems'

/** Unique columns whose violation is a business "no". Any other violation is a fault of ours. */
export const constraints: Readonly<Record<string, ProblemKind>> = {
  'user.email_key': 'email-taken',
  'spent_challenge.hash': 'challenge-used',
  'webauthn_credential.credential_id': 'passkey-taken',
}
