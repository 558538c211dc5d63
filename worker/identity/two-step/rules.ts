/**
 * The ways to take a second step, strongest first: what a phisher gets nothing from comes before what can be
 * typed elsewhere.
 */
export const secondStepWays = ['passkey', 'security-key', 'totp', 'recovery-code'] as const
export type SecondStepWay = (typeof secondStepWays)[number]
/** The ways to confirm that it is you. */
export const confirmWays = [...secondStepWays, 'password'] as const
export type ConfirmWay = (typeof confirmWays)[number]

/** What a person has, as the database says it: 1 or 0. */
export type HeldFactors = {
  readonly mfaEnabled: number
  readonly password: number
  readonly totp: number
  readonly securityKey: number
  readonly passkey: number
  readonly recoveryCode: number
}

/** The second steps that somebody has. */
export const secondStepsOf = ({ totp, securityKey, passkey, recoveryCode }: HeldFactors): SecondStepWay[] => {
  const has = { passkey, 'security-key': securityKey, totp, 'recovery-code': recoveryCode }
  return secondStepWays.filter((way) => has[way])
}

/**
 * How somebody may confirm that it is them: by any factor of at least the session's strength. With two-step
 * verification on, or in a session of two factors, the password is not enough, unless there is nothing else
 * any more: whoever has it could then as well sign in anew.
 */
export function confirmWaysOf(held: HeldFactors, strength: number): ConfirmWay[] {
  const strong = held.mfaEnabled
    ? secondStepsOf(held)
    : secondStepsOf(held).filter((way) => way === 'passkey')
  const isPasswordEnough = (strength < 2 && !held.mfaEnabled) || strong.length === 0
  return held.password && isPasswordEnough ? [...strong, 'password'] : strong
}
