const ways = ['passkey', 'security-key', 'totp', 'recovery-code', 'password'] as const
/** A way to prove that it is you. */
export type ProofMethod = (typeof ways)[number]
/**
 * What is chosen among: passkeys and security keys are asked for alike, the browser takes whichever is at
 * hand.
 */
export type Choice = 'key' | Exclude<ProofMethod, 'passkey' | 'security-key'>

/** Those of the texts that are ways, in the order that they came in. */
export const waysAmong = (texts: readonly string[]): readonly ProofMethod[] =>
  texts.flatMap((text) => ways.filter((way) => way === text))

/** What these ways let one choose among, in their order. */
export const choicesAmong = (given: readonly ProofMethod[]): readonly Choice[] => [
  ...new Set(given.map((way) => (way === 'passkey' || way === 'security-key' ? 'key' : way))),
]

/** Which keys are among these ways, of which one is there. */
export function keysAmong(given: readonly ProofMethod[]): 'passkey' | 'security-key' | 'both' {
  if (!given.includes('passkey')) return 'security-key'
  return given.includes('security-key') ? 'both' : 'passkey'
}
