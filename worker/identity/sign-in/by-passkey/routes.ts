import { browserCookies, challengeCookie, setSignInCookies } from '../../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../../http/operation'
import { assertionOptions } from '../../keys/ceremonies/assertionOptions'
import { issueChallenge } from '../../keys/ceremonies/issueChallenge'
import { CHALLENGE_LASTS } from '../../keys/ceremonies/rules'
import { assertionOnly, request } from '../../keys/ceremonies/shapes'
import { signInState } from '../shapes'
import { signInByPasskey } from './signInByPasskey'

const begin = operation({
  access: anyone('signing in is how one gets a credential; a challenge says nothing of anybody'),
  method: 'post',
  path: '/api/auth/passkey/challenge',
  summary: 'Begin to sign in with a passkey: what the browser is to ask for',
  answers: { 200: request },
  refusals: ['try-again'],
})
const finish = operation({
  access: anyone('the passkey is the credential'),
  method: 'post',
  path: '/api/auth/passkey',
  summary: 'Sign in with a passkey',
  request: { body: json(assertionOnly) },
  answers: { 200: signInState },
  refusals: [
    'challenge-expired',
    'challenge-used',
    'passkey-unknown',
    'passkey-refused',
    'too-many-attempts',
    'try-again',
  ],
})

/** `/api/auth/passkey`: signing in with a passkey, by button or from the e-mail field's autofill. */
export const passkeySignIn = slice('Sign-in')
  .openapi(begin, async (c) => {
    const { scope, settings } = c.var
    const known = challengeCookie.read(c)
    const { challenge, browser } = await issueChallenge(scope, settings, {
      purpose: 'passkey-sign-in',
      userId: null,
      browser: known,
    })
    challengeCookie.write(c, browser, CHALLENGE_LASTS)
    return c.json(
      {
        options: await assertionOptions(settings, {
          challenge,
          userVerification: 'required',
          credentials: [],
        }),
      },
      200,
    )
  })
  .openapi(finish, async (c) => {
    const { response } = c.req.valid('json')
    const brought = { response, browser: challengeCookie.read(c), ...(await browserCookies(c)) }
    const cookies = await signInByPasskey(c.var.scope, c.var.settings, brought)
    setSignInCookies(c, cookies, c.var.settings.session.absolute)
    return c.json({ next: 'signed-in' as const }, 200)
  })
