import { crockford } from '../../../kit/crockford'
import { sha256 } from '../../../kit/hash'
import type { UserId } from '../../../kit/id'
import { CODE_BITS, CODES, groupedCode } from './rules'

/**
 * How a code is kept. A fast hash is enough: 80 random bits cannot be guessed at, as a password can. The
 * person is hashed with it, so that one guess tries one person's codes and not everybody's at once.
 */
export const hashCode = (owner: UserId, code: string): Promise<string> =>
  sha256(`recovery-code ${owner} ${code}`)

/** A new set of codes: as they are shown, once, and as they are kept. */
export async function drawCodes(
  owner: UserId,
): Promise<{ readonly codes: string[]; readonly hashes: string[] }> {
  const drawn = Array.from({ length: CODES }, () =>
    crockford(crypto.getRandomValues(new Uint8Array(CODE_BITS / 8))),
  )
  return {
    codes: drawn.map(groupedCode),
    hashes: await Promise.all(drawn.map((code) => hashCode(owner, code))),
  }
}
