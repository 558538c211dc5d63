import { Secret, TOTP } from 'otpauth'
import { vi } from 'vitest'
import { goodPassword, person, signedInAs } from '../world/people'
import { type BrowserLike, browserLike } from './browser-like'

/**
 * When the tests of two-step verification begin: at the start of a step of 30 seconds, so that none ends
 * under them.
 */
export const noon = Date.parse('2026-11-21T12:00:00.000Z')
/** Sets the clock to so many milliseconds after noon. */
export const at = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: noon + milliseconds })

/** An authenticator app with this secret. */
export function app(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  return {
    /** The code that it shows so many steps from now. */
    code: (steps = 0) => totp.generate({ timestamp: Date.now() + steps * 30_000 }),
    /** A code that is none of those near. */
    wrong: () => {
      const near = [-1, 0, 1].map((steps) => totp.generate({ timestamp: Date.now() + steps * 30_000 }))
      return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? ''
    },
  }
}

/**
 * Sets up an authenticator app for whoever is signed in here, by the code of the step before: so the codes of
 * now and of the next step are unused.
 */
export async function addTotp(browser: BrowserLike) {
  const begun = await browser.post('/api/account/totp')
  const { secret, uri } = begun.body as { secret: string; uri: string }
  const made = app(secret)
  const activated = await browser.post('/api/account/totp/activate', { code: made.code(-1) })
  const { recoveryCodes } = activated.body as { recoveryCodes: string[] | null }
  return { ...made, secret, uri, begun, activated, codes: recoveryCodes ?? [] }
}

/** Somebody new with an authenticator app, signed in. */
export async function someoneWithTotp(given: Parameters<typeof person>[0] = {}) {
  const { known: _, ...who } = await someoneKnownIn(0, given)
  return who
}
/**
 * Somebody new with an authenticator app, signed in, and so many other browsers in which they had signed in
 * before.
 */
export async function someoneKnownIn(browsers: number, given: Parameters<typeof person>[0] = {}) {
  const who = await person(given)
  const known: BrowserLike[] = []
  // One after another: attempts at once count as failures until they are judged.
  for (let count = 0; count < browsers; count += 1) known.push(await knownBrowser(who.email))
  const browser = await signedInAs(who)
  return { ...who, browser, known, app: await addTotp(browser) }
}

/** Gives the password in this browser; gives the answer. */
export const signIn = (browser: BrowserLike, email: string, password = goodPassword) =>
  browser.post('/api/auth/sign-in', { email, password })
/** A browser in which the password was given and the second step is due. */
export async function pendingFor(email: string, browser: BrowserLike = browserLike()) {
  await signIn(browser, email)
  return browser
}

/** A browser in which this person, who has no second step yet, has signed in and is so no more. */
async function knownBrowser(email: string) {
  const browser = browserLike()
  await signIn(browser, email)
  if (!browser.jar.has('__Host-device')) throw new Error(`${email} could not sign in`)
  browser.jar.delete('__Host-session')
  return browser
}
