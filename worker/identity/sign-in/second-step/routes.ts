import type { Context } from 'hono'
import {
  browserCookies,
  challengeCookie,
  pendingCookie,
  setSignInCookies,
} from '../../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../../http/operation'
import { CHALLENGE_LASTS } from '../../keys/ceremonies/rules'
import { assertionOnly, request } from '../../keys/ceremonies/shapes'
import { codeOnly } from '../../two-step/shapes'
import { signInState } from '../shapes'
import { askForSecondStepKey } from './askForSecondStepKey'
import { passSecondStep } from './passSecondStep'

const access = anyone(
  'the password was right in this browser: its cookie is the credential, and opens nothing but the second step',
)
const answers = { 200: signInState }

const byTotp = operation({
  access,
  method: 'post',
  path: '/api/auth/second-step/totp',
  summary: 'Complete the sign-in by a code of the authenticator app',
  request: { body: json(codeOnly) },
  answers,
  refusals: ['second-step-expired', 'wrong-code', 'too-many-attempts'],
})
const byRecoveryCode = operation({
  access,
  method: 'post',
  path: '/api/auth/second-step/recovery-code',
  summary: 'Complete the sign-in by a recovery code',
  request: { body: json(codeOnly) },
  answers,
  refusals: ['second-step-expired', 'wrong-code', 'too-many-attempts'],
})
const ask = operation({
  access,
  method: 'post',
  path: '/api/auth/second-step/challenge',
  summary: 'What the browser asks a passkey or security key for',
  answers: { 200: request },
  refusals: ['second-step-expired', 'not-found', 'try-again'],
})
const byKey = operation({
  access,
  method: 'post',
  path: '/api/auth/second-step/webauthn',
  summary: 'Complete the sign-in by a passkey or security key',
  request: { body: json(assertionOnly) },
  answers,
  refusals: [
    'second-step-expired',
    'challenge-expired',
    'challenge-used',
    'passkey-refused',
    'passkey-unknown',
    'try-again',
  ],
})

const cookiesOf = async (c: Context) => ({
  pending: pendingCookie.read(c),
  browser: challengeCookie.read(c),
  ...(await browserCookies(c)),
})
/** The cookies of a completed sign-in instead of the one that waited for it. */
function complete(c: Context, cookies: Awaited<ReturnType<typeof passSecondStep>>) {
  pendingCookie.clear(c)
  setSignInCookies(c, cookies, c.get('settings').session.absolute)
  return { next: 'signed-in' as const }
}

/** `/api/auth/second-step`. */
export const secondStep = slice('Sign-in')
  .openapi(byTotp, async (c) => {
    const cookies = await passSecondStep(
      c.var.scope,
      c.var.settings,
      { way: 'totp', ...c.req.valid('json') },
      await cookiesOf(c),
    )
    return c.json(complete(c, cookies), 200)
  })
  .openapi(byRecoveryCode, async (c) => {
    const cookies = await passSecondStep(
      c.var.scope,
      c.var.settings,
      { way: 'recovery-code', ...c.req.valid('json') },
      await cookiesOf(c),
    )
    return c.json(complete(c, cookies), 200)
  })
  .openapi(ask, async (c) => {
    const { browser, options } = await askForSecondStepKey(c.var.scope, c.var.settings, await cookiesOf(c))
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(byKey, async (c) => {
    const cookies = await passSecondStep(
      c.var.scope,
      c.var.settings,
      { way: 'webauthn', ...c.req.valid('json') },
      await cookiesOf(c),
    )
    return c.json(complete(c, cookies), 200)
  })
