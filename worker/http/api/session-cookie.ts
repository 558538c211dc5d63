import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { days, inSeconds } from '../../kit/duration'
import { sha256 } from '../../kit/hash'

const secretForm = /^[\w-]{43}$/
/** How many accounts know a browser at once. */
const MOST_DEVICES = 5
const secretsForm = new RegExp(`^[\\w-]{43}(\\.[\\w-]{43}){0,${MOST_DEVICES - 1}}$`)
const options = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', prefix: 'host' } as const

const cookie = (name: string, form = secretForm) => ({
  /** The secret in the cookie, or undefined when there is none of the right form. */
  read: (c: Context): string | undefined => {
    const value = getCookie(c, name, 'host')
    return value && form.test(value) ? value : undefined
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
/** `__Host-pending`: whose password was right here, and whose second step is due. */
export const pendingCookie = cookie('pending')
/** `__Host-challenge`: which browser was asked to prove something by passkey or security key. */
export const challengeCookie = cookie('challenge')

/** What one account knows a browser by: a secret of 256 bit, and its SHA-256. */
export type DeviceSecret = { readonly secret: string; readonly hash: string }
const devices = cookie('device', secretsForm)
/**
 * `__Host-device`: by what the accounts that have signed in here know the browser, one secret an account, the
 * newest sign-in first.
 */
export async function readDevices(c: Context): Promise<readonly DeviceSecret[]> {
  const secrets = devices.read(c)?.split('.') ?? []
  return Promise.all(secrets.map(async (secret) => ({ secret, hash: await sha256(secret) })))
}

/** What a browser brings to the completion of a sign-in: by what it is known, and the session it has already. */
export const browserCookies = async (c: Context): Promise<BrowserCookies> => ({
  devices: await readDevices(c),
  session: sessionCookie.read(c),
})
/** The secrets in these cookies; undefined where there is no session. */
export type BrowserCookies = {
  readonly devices: readonly DeviceSecret[]
  readonly session: string | undefined
}

const DEVICE_LASTS = days(365)
/**
 * Hands out the cookies of a completed sign-in; `sessionLasts` in milliseconds. Of too many accounts the
 * browser forgets the one whose sign-in is the longest ago.
 */
export function setSignInCookies(
  c: Context,
  { session, devices: known }: { readonly session: string; readonly devices: readonly DeviceSecret[] },
  sessionLasts: number,
): void {
  sessionCookie.write(c, session, sessionLasts)
  const secrets = known.slice(0, MOST_DEVICES).map(({ secret }) => secret)
  devices.write(c, secrets.join('.'), DEVICE_LASTS)
}
