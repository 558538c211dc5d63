import { FRESH_MINUTES } from '../../access/account/verdict'
import { emptyAnswer } from '../../http/api/emptyAnswer'
import { challengeCookie, readDevices, sessionCookie } from '../../http/api/session-cookie'
import { anyone, json, operation, signedIn, slice } from '../../http/operation'
import { iso } from '../../kit/time'
import { CHALLENGE_LASTS } from '../keys/ceremonies/rules'
import { request } from '../keys/ceremonies/shapes'
import { secretOnly } from '../links/shapes'
import { askForResetKey } from './askForResetKey'
import { changePassword } from './changePassword'
import { forgotPassword } from './forgotPassword'
import { resetPassword } from './resetPassword'
import { forgotten, passwordChange, passwordChanged, passwordReset } from './shapes'

const change = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES, isFreshnessLeftToAct: true }),
  method: 'put',
  path: '/api/account/password',
  summary: 'Change my password, or choose the first one',
  request: { body: json(passwordChange) },
  answers: { 200: passwordChanged },
  refusals: ['wrong-password', 'no-password', 'too-many-attempts'],
})
const forgot = operation({
  access: anyone(
    'somebody who forgot the password has no credential; the answer is the same whether the address has an account or not',
  ),
  method: 'post',
  path: '/api/auth/forgot-password',
  summary: 'Ask for a link to choose a new password',
  request: { body: json(forgotten) },
  answers: { 202: emptyAnswer },
})
const reset = operation({
  access: anyone('the secret of the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/reset-password',
  summary: 'Choose a new password, by a mailed link',
  request: { body: json(passwordReset) },
  answers: { 200: emptyAnswer },
  refusals: [
    'link-not-valid',
    'link-used',
    'link-superseded',
    'link-expired',
    'second-step-required',
    'wrong-code',
    'too-many-attempts',
    'challenge-expired',
    'challenge-used',
    'passkey-refused',
    'passkey-unknown',
    'try-again',
  ],
})
const ask = operation({
  access: anyone('the secret of the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/reset-password/challenge',
  summary: 'What the browser asks a passkey or security key for, as the second step of a reset',
  request: { body: json(secretOnly) },
  answers: { 200: request },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired', 'not-found', 'try-again'],
})

/** The password of an account: changing it, and choosing another when it is forgotten. */
export const passwords = slice('Password')
  .openapi(change, async (c) => {
    const { scope, settings } = c.var
    const { changed, secret, sessionEnds } = await changePassword(scope, settings, {
      ...c.req.valid('json'),
      cookie: sessionCookie.read(c),
    })
    if (secret !== null) sessionCookie.write(c, secret, sessionEnds - scope.now)
    return c.json({ changed: iso(changed) }, 200)
  })
  .openapi(forgot, async (c) => {
    await forgotPassword(c.var.scope, c.var.settings.key, c.req.valid('json').email)
    return c.json({}, 202)
  })
  .openapi(reset, async (c) => {
    const cookies = { browser: challengeCookie.read(c), devices: await readDevices(c) }
    await resetPassword(c.var.scope, c.var.settings, c.req.valid('json'), cookies)
    return c.json({}, 200)
  })
  .openapi(ask, async (c) => {
    const { secret } = c.req.valid('json')
    const { browser, options } = await askForResetKey(
      c.var.scope,
      c.var.settings,
      secret,
      challengeCookie.read(c),
    )
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
