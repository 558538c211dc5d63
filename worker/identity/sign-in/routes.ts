import { browserCookies, pendingCookie, setSignInCookies } from '../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../http/operation'
import { PENDING_LASTS } from './second-step/rules'
import { credentials, signInState } from './shapes'
import { signIn as signInWithPassword } from './signIn'

const withPassword = operation({
  access: anyone('signing in is how one gets a credential'),
  method: 'post',
  path: '/api/auth/sign-in',
  summary: 'Sign in with address and password',
  request: { body: json(credentials) },
  answers: { 200: signInState },
  refusals: ['wrong-credentials', 'too-many-attempts'],
})

/** `/api/auth/sign-in`. */
export const signIn = slice('Sign-in').openapi(withPassword, async (c) => {
  const { settings, scope } = c.var
  const led = await signInWithPassword(scope, settings, {
    ...c.req.valid('json'),
    ...(await browserCookies(c)),
  })
  if (led.next === 'second-step') {
    pendingCookie.write(c, led.pending, PENDING_LASTS)
    return c.json({ next: led.next, ways: led.ways }, 200)
  }
  setSignInCookies(c, led.cookies, settings.session.absolute)
  return c.json({ next: led.next }, 200)
})
