import { sha256 } from '../../../kit/hash'

/**
 * Where a challenge is kept: the SHA-256 of the browser's cookie and the challenge itself. Both are
 * unguessable, so it is never read before it is written; several ceremonies in one browser (two tabs,
 * autofill beside the button) do not disturb one another.
 */
export const challengeKey = (browser: string, challenge: string): Promise<string> =>
  sha256(`${browser} ${challenge}`)
