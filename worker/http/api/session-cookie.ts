import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { days, inSeconds } from '../../kit/duration'

const secretForm = /^[\w-]{43}$/
const options = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', prefix: 'host' } as const

const cookie = (name: string) => ({
  /** The secret in the cookie, or undefined when there is none of the right form. */
  read: (c: Context): string | undefined => {
    const value = getCookie(c, name, 'host')
    return value && secretForm.test(value) ? value : undefined
  },
  /** Sets it for so many milliseconds (browsers keep no cookie longer than 400 days). */
  write: (c: Context, secret: string, milliseconds: number): void =>
    setCookie(c, name, secret, {
      ...options,
      maxAge: Math.min(inSeconds(milliseconds), inSeconds(days(400))),
    }),
  /** Takes it away. */
  clear: (c: Context): void => {
    deleteCookie(c, name, options)
  },
})

/** `__Host-session`: who is signed in here. */
export const sessionCookie = cookie('session')
/** `__Host-device`: that somebody has signed in here before. */
export const deviceCookie = cookie('device')
/** `__Host-pending`: whose password was right here, and whose second step is due. */
export const pendingCookie = cookie('pending')
/** `__Host-challenge`: which browser was asked to prove something by passkey or security key. */
export const challengeCookie = cookie('challenge')

/** What a browser brings to the completion of a sign-in: its device, and the session that it has already. */
export const browserCookies = (c: Context): BrowserCookies => ({
  device: deviceCookie.read(c),
  session: sessionCookie.read(c),
})
/** The secrets in these cookies; undefined where there is none. */
export type BrowserCookies = { readonly device: string | undefined; readonly session: string | undefined }

const DEVICE_LASTS = days(365)
/** Hands out the cookies of a completed sign-in; `sessionLasts` in milliseconds. */
export function setSignInCookies(
  c: Context,
  secrets: { readonly session: string; readonly device: string },
  sessionLasts: number,
): void {
  sessionCookie.write(c, secrets.session, sessionLasts)
  deviceCookie.write(c, secrets.device, DEVICE_LASTS)
}
