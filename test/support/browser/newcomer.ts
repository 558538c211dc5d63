import type { APIRequestContext, Page } from 'playwright-core'
import { readMail } from '../world/devMailbox'
import { openWindow } from './window'

/** What somebody signs in with. */
export type Credentials = { readonly email: string; readonly password: string }
/** Somebody with an account, and the window in which they are signed in. */
export type Newcomer = Credentials & { readonly name: string; readonly page: Page }

/** A password that is long enough, and nobody else's. */
export const goodPassword = 'copper lantern under the bridge'
/** An address that nobody has yet. */
export const newAddress = (local: string): string => `${local}@${crypto.randomUUID().slice(0, 8)}.example`

/**
 * Somebody who signed up, read the mail and activated their account: by the API, for the pages that do it
 * have journeys of their own.
 */
export async function newcomer(name: string): Promise<Newcomer> {
  const page = await openWindow()
  const email = newAddress(name.toLowerCase())
  await post(page.request, '/api/auth/sign-up', { email, name })
  const { text } = await readMail(page.context(), { to: email, subject: /^Activate/ })
  const secret = /#(\S+)/.exec(text)?.[1]
  await post(page.request, '/api/auth/activate', { secret, name, password: goodPassword })
  return { name, email, password: goodPassword, page }
}

/** Signs a window in, by the API. */
export const signIn = (page: Page, { email, password }: Credentials): Promise<void> =>
  post(page.request, '/api/auth/sign-in', { email, password })

async function post(request: APIRequestContext, path: string, data: object): Promise<void> {
  const answer = await request.post(path, { data, headers: { 'Sec-Fetch-Site': 'same-origin' } })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
}
