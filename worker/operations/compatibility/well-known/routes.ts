import { anyone, operation, slice } from '../../../http/operation'
import { Problem } from '../../../problems'
import { securityText } from './securityText'
import { passkeyEndpoints } from './shapes'

const SECURITY_PAGE = '/account/security'

const passkeys = operation({
  access: anyone('password managers ask where passkeys are looked after'),
  method: 'get',
  path: '/.well-known/passkey-endpoints',
  summary: 'Where passkeys are made and looked after',
  answers: { 200: passkeyEndpoints },
})
const changePassword = operation({
  access: anyone('password managers send people to where a password is changed'),
  method: 'get',
  path: '/.well-known/change-password',
  summary: 'Leads to where a password is changed',
  answers: { 302: null },
})

const security = operation({
  access: anyone('whoever has found a weakness looks here for whom to tell'),
  method: 'get',
  path: '/.well-known/security.txt',
  summary: 'Where weaknesses are reported to (RFC 9116), as text; where the operator has said so',
  answers: { 200: null },
  refusals: ['not-found'],
})

/** `/.well-known/`: what other programs look for there; anything else is a real 404. */
export const wellKnown = slice('Well-known')
  .openapi(passkeys, (c) => {
    const page = `${c.var.settings.publicUrl}${SECURITY_PAGE}`
    return c.json({ enroll: page, manage: page }, 200)
  })
  .openapi(security, (c) => {
    const { securityContact, publicUrl } = c.var.settings
    if (securityContact === undefined) throw new Problem('not-found')
    const text = securityText(securityContact, publicUrl, c.var.scope.now)
    return c.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
  })
  .openapi(changePassword, (c) => c.redirect(SECURITY_PAGE, 302))
