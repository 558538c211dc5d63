/**
 * What a passkey and a security key differ in: what their registration's challenge is issued for, whether it
 * must verify its person (a touch of a security key is enough: the password comes before it), and whether it
 * is a method of two-step verification.
 */
export const keyKinds = {
  passkey: { purpose: 'passkey-registration', requireUserVerification: true, isSecondStep: false },
  'security-key': {
    purpose: 'security-key-registration',
    requireUserVerification: false,
    isSecondStep: true,
  },
} as const
/** A kind of WebAuthn credential. */
export type KeyKind = keyof typeof keyKinds
