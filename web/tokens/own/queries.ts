import { revalidate } from '@solidjs/router'
import { api } from '../../client/api'
import { readTokens } from '../../session/tokens'

/** A token of mine, as the list has it. */
export type Token = Awaited<ReturnType<typeof readTokens>>[number]

/** What a token is made of. */
export type TokenRequest = Parameters<typeof api.account.tokens.$post>[0]['json']
/** A new token with its value, which is told this once. */
export type IssuedToken = Token & { readonly token: string }

const of = (id: number) => ({ param: { token: String(id) } })
/** Shows what is there now; a token that is made is not lost to a failure of that. */
const settle = () => revalidate(readTokens.key).catch(() => undefined)

/** Makes a token. */
export async function makeToken(json: TokenRequest): Promise<IssuedToken> {
  const made = await (await api.account.tokens.$post({ json })).json()
  await settle()
  return made
}

/** Gives a token a successor; the old one works on for so many seconds. */
export async function rotateToken(id: number, overlapSeconds: number): Promise<IssuedToken> {
  const made = await (
    await api.account.tokens[':token'].rotate.$post({ ...of(id), json: { overlapSeconds } })
  ).json()
  await settle()
  return made
}

/** Ends a token. */
export async function deleteToken(id: number): Promise<void> {
  await api.account.tokens[':token'].$delete(of(id))
  await revalidate(readTokens.key)
}
