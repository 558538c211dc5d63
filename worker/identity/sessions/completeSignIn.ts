import type { SQL } from 'drizzle-orm'
import { nothingChanged, refuse } from '../../access/commit'
import type { Scope } from '../../access/scope'
import { sha256 } from '../../kit/hash'
import type { UserId } from '../../kit/id'
import { randomText } from '../../kit/random'
import { logEvent } from '../../record/security-log/store'
import { rememberDevice } from './deviceStore'
import { keepAccount } from './keepAccount'
import { endFormerSession, startSession } from './store'

/** The secrets that the browser gets when a sign-in is complete. */
export type SignInCookies = { readonly session: string; readonly device: string }
/** Who completes a sign-in, how strongly, and in which browser (its device cookie, if it has one). */
export type Completion = {
  readonly owner: SQL<UserId> | UserId
  readonly strength: 1 | 2
  readonly device: string | undefined
  /** The session cookie that the browser has, if any: that session ends. */
  readonly session: string | undefined
  readonly lasts: { readonly absolute: number; readonly superAdmin: number }
}

/**
 * What completes a sign-in, whatever the way: the session, the known device and the log entry, as statements
 * for the batch; and the cookies. An account that waits for its deletion stays; one that was disabled
 * meanwhile refuses the batch.
 */
export async function completeSignIn(scope: Scope, { owner, strength, device, session, lasts }: Completion) {
  const cookies: SignInCookies = { session: randomText(256), device: device ?? randomText(256) }
  const statements = [
    ...(session === undefined ? [] : endFormerSession(scope, await sha256(session))),
    startSession(scope, owner, { hash: await sha256(cookies.session), strength, lasts }),
    refuse('changed', nothingChanged),
    logEvent(scope, owner, 'session.started'),
    ...keepAccount(scope, owner),
    rememberDevice(scope, owner, await sha256(cookies.device)),
  ]
  return { statements, cookies }
}
