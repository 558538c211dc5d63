/** What an account can be opened with besides the password. */
export type FactorKind = 'passkey' | 'security-key' | 'totp' | 'recovery-code'
/** One of them; a set of recovery codes is one. `added` is unix milliseconds. */
export type Factor = { readonly kind: FactorKind; readonly name: string | null; readonly added: number }

/**
 * What becomes of the factors of an account that is put back to a moment (unix milliseconds): those that go,
 * those that come back, those that are there afterwards; and whether two-step verification is on then. Codes
 * without a method of two-step verification go. Pure.
 */
export function factorsAfter(held: readonly Factor[], removed: readonly Factor[], since: number) {
  const older = held.filter(({ added }) => added < since)
  const hasApp = older.some(({ kind }) => kind === 'totp')
  const hasCodes = older.some(({ kind }) => kind === 'recovery-code')
  const comesBack = removed.filter(
    ({ kind }) => !(kind === 'totp' ? hasApp : kind === 'recovery-code' && hasCodes),
  )
  const isMethod = ({ kind }: Factor) => kind === 'totp' || kind === 'security-key'
  const twoStep = [...older, ...comesBack].some(isMethod)
  const isKept = ({ kind }: Factor) => twoStep || kind !== 'recovery-code'
  return {
    goes: held.filter((factor) => factor.added >= since || !isKept(factor)),
    comesBack: comesBack.filter(isKept),
    stays: older.filter(isKept),
    twoStep,
  }
}
