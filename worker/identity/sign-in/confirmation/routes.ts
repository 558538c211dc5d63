import type { Context } from 'hono'
import { FRESH_MINUTES } from '../../../access/account/verdict'
import { challengeCookie, readDevices, sessionCookie } from '../../../http/api/session-cookie'
import { json, operation, signedIn, slice } from '../../../http/operation'
import { minutes } from '../../../kit/duration'
import { iso } from '../../../kit/time'
import { CHALLENGE_LASTS } from '../../keys/ceremonies/rules'
import { assertionOnly, request } from '../../keys/ceremonies/shapes'
import { codeOnly } from '../../two-step/shapes'
import { askForConfirmationKey } from './askForConfirmationKey'
import { confirmByPassword } from './confirmByPassword'
import { confirmByStep } from './confirmByStep'
import type { Confirmed } from './confirmed'
import { confirmation, passwordConfirmation } from './shapes'

const answers = { 200: confirmation }

const byPassword = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm',
  again: 'never',
  summary: "Confirm it's you, by password: opens what asks for a fresh confirmation",
  request: { body: json(passwordConfirmation) },
  answers,
  refusals: ['stronger-factor-required', 'wrong-password', 'too-many-attempts'],
})
const byTotp = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm/totp',
  again: 'never',
  summary: "Confirm it's you, by a code of the authenticator app",
  request: { body: json(codeOnly) },
  answers,
  refusals: ['wrong-code', 'too-many-attempts'],
})
const byRecoveryCode = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm/recovery-code',
  again: 'never',
  summary: "Confirm it's you, by a recovery code",
  request: { body: json(codeOnly) },
  answers,
  refusals: ['wrong-code', 'too-many-attempts'],
})
const ask = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm/challenge',
  again: 'never',
  summary: 'What the browser asks a passkey or security key for',
  answers: { 200: request },
  refusals: ['not-found', 'try-again'],
})
const byKey = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm/webauthn',
  again: 'never',
  summary: "Confirm it's you, by a passkey or security key",
  request: { body: json(assertionOnly) },
  answers,
  refusals: ['challenge-expired', 'challenge-used', 'passkey-refused', 'passkey-unknown', 'try-again'],
})

const cookiesOf = async (c: Context) => ({
  session: sessionCookie.read(c),
  browser: challengeCookie.read(c),
  devices: await readDevices(c),
})
/** The new cookie, and until when the confirmation is good. */
function confirmedIn(c: Context, { secret, sessionEnds }: Confirmed) {
  const { now } = c.get('scope')
  if (secret !== null) sessionCookie.write(c, secret, sessionEnds - now)
  return { freshUntil: iso(now + minutes(FRESH_MINUTES)) }
}

/** `/api/account/confirm`. */
export const confirmations = slice('Account')
  .openapi(byPassword, async (c) => {
    const { scope, settings } = c.var
    const given = { ...c.req.valid('json'), cookie: sessionCookie.read(c) }
    return c.json(confirmedIn(c, await confirmByPassword(scope, settings, given)), 200)
  })
  .openapi(byTotp, async (c) => {
    const given = { way: 'totp', ...c.req.valid('json') } as const
    return c.json(
      confirmedIn(c, await confirmByStep(c.var.scope, c.var.settings, given, await cookiesOf(c))),
      200,
    )
  })
  .openapi(byRecoveryCode, async (c) => {
    const given = { way: 'recovery-code', ...c.req.valid('json') } as const
    return c.json(
      confirmedIn(c, await confirmByStep(c.var.scope, c.var.settings, given, await cookiesOf(c))),
      200,
    )
  })
  .openapi(ask, async (c) => {
    const { browser, options } = await askForConfirmationKey(
      c.var.scope,
      c.var.settings,
      challengeCookie.read(c),
    )
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(byKey, async (c) => {
    const given = { way: 'webauthn', ...c.req.valid('json') } as const
    return c.json(
      confirmedIn(c, await confirmByStep(c.var.scope, c.var.settings, given, await cookiesOf(c))),
      200,
    )
  })
