import { browserCookies, setSignInCookies } from '../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../http/operation'
import { signInState } from '../../identity/sign-in/shapes'
import { setUp } from './setUp'
import { setUpForm } from './shapes'

const first = operation({
  access: anyone('the one-time set-up link is the credential, and only while there is no super admin'),
  method: 'post',
  path: '/api/auth/set-up',
  summary: 'Make the first account, a super admin, and sign in',
  request: { body: json(setUpForm) },
  answers: { 201: signInState },
  refusals: ['link-not-valid', 'set-up-closed', 'email-taken'],
})

/** `POST /api/auth/set-up`. */
export const firstRun = slice('Account').openapi(first, async (c) => {
  const cookies = await setUp(c.var.scope, c.var.settings, {
    ...c.req.valid('json'),
    ...(await browserCookies(c)),
  })
  setSignInCookies(c, cookies, c.var.settings.session.absolute)
  return c.json({ next: 'signed-in' as const }, 201)
})
