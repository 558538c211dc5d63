import { FRESH_MINUTES } from '../../access/account/verdict'
import { commit, nothingChanged, refuse } from '../../access/commit'
import { sessionCookie } from '../../http/api/session-cookie'
import { anyone, json, operation, signedIn, slice } from '../../http/operation'
import { sha256 } from '../../kit/hash'
import { iso } from '../../kit/time'
import { logEvent } from '../../record/security-log/store'
import { secretOnly } from '../links/shapes'
import { endLinks } from '../links/store'
import { confirmChange } from './confirmChange'
import { requestChange } from './requestChange'
import { addressInForce, newAddress, pendingChange } from './shapes'
import { endPending } from './store'
import { undoChange } from './undoChange'

const request = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'put',
  path: '/api/account/email-address',
  summary: 'Ask for another e-mail address',
  request: { body: json(newAddress) },
  answers: { 202: pendingChange },
  refusals: [
    'email-taken',
    'email-unchanged',
    'email-change-forbidden',
    'too-many-changes',
    'step-up-required',
  ],
})
const cancel = operation({
  access: signedIn(),
  method: 'delete',
  path: '/api/account/email-address/change',
  summary: 'Keep the address after all',
  answers: { 204: null },
  refusals: ['not-found'],
})
const confirm = operation({
  access: anyone('the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/verify-email',
  summary: 'Confirm a new address by the link mailed to it',
  request: { body: json(secretOnly) },
  answers: { 200: addressInForce },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired', 'email-taken'],
})
const undo = operation({
  access: anyone('the mailed link is the credential'),
  method: 'post',
  path: '/api/auth/undo-email',
  summary: 'Take a change of address back by the link mailed to the old one',
  request: { body: json(secretOnly) },
  answers: { 200: addressInForce },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired', 'email-taken'],
})

/** The e-mail address of an account, and the links that confirm or undo its change. */
export const emailAddresses = slice('E-mail address')
  .openapi(request, async (c) => {
    const { email } = c.req.valid('json')
    const expires = await requestChange(c.var.scope, c.var.settings, email)
    return c.json({ email, expires: iso(expires) }, 202)
  })
  .openapi(cancel, async (c) => {
    const { scope } = c.var
    await commit(scope, [
      endPending(scope, scope.me),
      refuse('not-found', nothingChanged),
      endLinks(scope, 'verify-email', scope.me),
      logEvent(scope, scope.me, 'email.change-cancelled'),
    ])
    return c.body(null, 204)
  })
  .openapi(confirm, async (c) => {
    const cookie = sessionCookie.read(c)
    const sessionHash = cookie === undefined ? null : await sha256(cookie)
    return c.json(
      {
        email: await confirmChange(c.var.scope, c.var.settings.key, c.req.valid('json').secret, sessionHash),
      },
      200,
    )
  })
  .openapi(undo, async (c) =>
    c.json({ email: await undoChange(c.var.scope, c.var.settings.key, c.req.valid('json').secret) }, 200),
  )
