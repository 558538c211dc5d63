import { browserCookies, setSignInCookies } from '../../http/api/session-cookie'
import { anyone, json, operation, slice } from '../../http/operation'
import { languages } from '../../kit/language'
import { Problem } from '../../problems'
import { signInState } from '../sign-in/shapes'
import { activate } from './activate'
import { accepted, activationForm, options, signUpForm } from './shapes'
import { signUp } from './signUp'

const settings = operation({
  access: anyone('the sign-in pages ask what is possible here before anybody is signed in'),
  method: 'get',
  path: '/api/auth/options',
  summary: 'What the sign-in pages need to know',
  answers: { 200: options },
})
const ask = operation({
  access: anyone('asking for an account; the answer is the same whether the address has one or not'),
  method: 'post',
  path: '/api/auth/sign-up',
  summary: 'Ask for an account: a mail brings the link that activates it',
  request: { body: json(signUpForm) },
  answers: { 202: accepted },
  refusals: ['sign-up-closed'],
})
const open = operation({
  access: anyone('the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/activate',
  summary: 'Activate an account and sign in',
  request: { body: json(activationForm) },
  answers: { 201: signInState },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})
/** How an account comes to be: sign-up and activation. */
export const openings = slice('Account')
  .openapi(settings, (c) => {
    const { product, signUp, emailChange, passwordMinLength, invitationDays, mail } = c.var.settings
    return c.json(
      {
        product,
        signUp,
        emailChange,
        passwordMinLength,
        invitationDays,
        mailbox: mail.transport === 'mailbox',
        languages: [...languages],
      },
      200,
    )
  })
  .openapi(ask, async (c) => {
    if (c.var.settings.signUp !== 'open') throw new Problem('sign-up-closed')
    await signUp(c.var.scope, c.var.settings, c.req.valid('json'))
    return c.json({}, 202)
  })
  .openapi(open, async (c) => {
    const cookies = await activate(c.var.scope, c.var.settings, {
      ...c.req.valid('json'),
      ...(await browserCookies(c)),
    })
    setSignInCookies(c, cookies, c.var.settings.session.absolute)
    return c.json({ next: 'signed-in' as const }, 201)
  })
