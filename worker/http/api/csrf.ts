import { hmac, hmacHolds } from '../../kit/hash'

/**
 * The CSRF token of a session: its id and the HMAC over it. The same over rotations; useless for any other
 * session.
 */
export const csrfToken = async (key: string, session: number): Promise<string> =>
  `${session}.${await hmac(key, `csrf:${session}`)}`

/** The session that a token was made for; -1 when it is missing or forged. No I/O. */
export async function csrfSession(key: string, token: string | undefined): Promise<number> {
  const [, id, tag] = /^(\d{1,15})\.([\w-]{43})$/.exec(token ?? '') ?? []
  return id && tag && (await hmacHolds(key, `csrf:${id}`, tag)) ? Number(id) : -1
}
