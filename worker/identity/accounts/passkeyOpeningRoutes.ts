import { browserCookies, challengeCookie, setSignInCookies } from '../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../http/operation'
import { CHALLENGE_LASTS } from '../keys/ceremonies/rules'
import { creation, registrationResponse } from '../keys/ceremonies/shapes'
import { signInState } from '../sign-in/shapes'
import { activateByPasskey, beginActivation } from './activateByPasskey'
import { nameForm } from './shapes'

const begin = operation({
  access: anyone('the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/activate/challenge',
  summary: 'Begin to activate an account with a passkey: what the browser is to make',
  request: { body: json(nameForm) },
  answers: { 200: creation },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired', 'try-again'],
})
const finish = operation({
  access: anyone('the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/activate/passkey',
  summary: 'Activate an account with the passkey that the browser has made, and sign in',
  request: { body: json(nameForm.extend({ response: registrationResponse })) },
  answers: { 201: signInState },
  refusals: [
    'link-not-valid',
    'link-used',
    'link-superseded',
    'link-expired',
    'challenge-expired',
    'challenge-used',
    'passkey-not-valid',
    'passkey-taken',
    'try-again',
  ],
})

/** `/api/auth/activate/passkey`: how an account comes to be without a password. */
export const passkeyOpenings = slice('Account')
  .openapi(begin, async (c) => {
    const form = { ...c.req.valid('json'), browser: challengeCookie.read(c) }
    const { options, browser } = await beginActivation(c.var.scope, c.var.settings, form)
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json({ options }, 200)
  })
  .openapi(finish, async (c) => {
    const form = { ...c.req.valid('json'), browser: challengeCookie.read(c), ...(await browserCookies(c)) }
    const cookies = await activateByPasskey(c.var.scope, c.var.settings, form)
    setSignInCookies(c, cookies, c.var.settings.session.absolute)
    return c.json({ next: 'signed-in' as const }, 201)
  })
