import { env } from 'cloudflare:workers'
import { Secret, TOTP } from 'otpauth'
import { vi } from 'vitest'
import { sha256 } from '../../../worker/kit/hash'
import { randomText } from '../../../worker/kit/random'
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
  const who = await person(given)
  const browser = await signedInAs(who)
  return { ...who, browser, app: await addTotp(browser) }
}

/** Gives the password in this browser; gives the answer. */
export const signIn = (browser: BrowserLike, email: string, password = goodPassword) =>
  browser.post('/api/auth/sign-in', { email, password })
/** A browser in which the password was given and the second step is due. */
export async function pendingFor(email: string, browser: BrowserLike = browserLike()) {
  await signIn(browser, email)
  return browser
}

/** A browser in which this person has completed a sign-in before. */
export async function knownBrowser(id: number) {
  const browser = browserLike()
  const secret = randomText(256)
  const now = Date.now()
  await env.DB.prepare('INSERT INTO device (user_id, hash, created, last_used) VALUES (?, ?, ?, ?)')
    .bind(id, await sha256(secret), now, now)
    .run()
  browser.jar.set('__Host-device', secret)
  return browser
}
