import type { SQL } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import type { Scope } from '../../access/scope'
import type { BrowserCookies, DeviceSecret } from '../../http/api/session-cookie'
import { sha256 } from '../../kit/hash'
import type { UserId } from '../../kit/id'
import { randomText } from '../../kit/random'
import { logEvent } from '../../record/security-log/store'
import { rememberDevice } from './deviceStore'
import { keepAccount } from './keepAccount'
import { endFormerSession, startSession } from './store'

/** The secrets that the browser gets when a sign-in is complete. */
export type SignInCookies = { readonly session: string; readonly devices: readonly DeviceSecret[] }
/** Who completes a sign-in, how strongly, and in which browser: the session that it has, if any, ends. */
export type Completion = BrowserCookies & {
  readonly owner: SQL<UserId> | UserId
  readonly strength: 1 | 2
  /** The hash of the secret by which the account knows the browser; null: it does not. */
  readonly knownDevice: string | null
  readonly lasts: { readonly absolute: number; readonly superAdmin: number }
}

/**
 * What completes a sign-in, whatever the way: the session, the known device and the log entry, as statements
 * for the batch; and the cookies. To an account that does not know the browser yet it gets a secret that
 * nobody who used it before has seen. An account that waits for its deletion stays; one that was disabled
 * meanwhile refuses the batch.
 */
export async function completeSignIn(scope: Scope, completion: Completion) {
  const { owner, strength, devices, knownDevice, session, lasts } = completion
  const device = devices.find(({ hash }) => hash === knownDevice) ?? (await newDevice())
  const cookies: SignInCookies = {
    session: randomText(256),
    devices: [device, ...devices.filter((one) => one !== device)],
  }
  const statements = [
    ...(session === undefined ? [] : endFormerSession(scope, await sha256(session))),
    startSession(scope, owner, { hash: await sha256(cookies.session), strength, lasts }),
    refuse('changed', nothingChanged),
    logEvent(scope, owner, 'session.started'),
    ...keepAccount(scope, owner),
    rememberDevice(scope, owner, device.hash),
  ]
  return { statements, cookies, deviceHash: device.hash }
}

async function newDevice(): Promise<DeviceSecret> {
  const secret = randomText(256)
  return { secret, hash: await sha256(secret) }
}
