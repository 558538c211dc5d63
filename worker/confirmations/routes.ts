import { FRESH_MINUTES } from '../access/verdict'
import { json, operation, signedIn, slice } from '../http/operation'
import { sessionCookie } from '../http/session-cookie'
import { minutes } from '../kit/duration'
import { iso } from '../kit/time'
import { confirmIdentity } from './confirmIdentity'
import { confirmation, proof } from './shapes'

const confirm = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/account/confirm',
  summary: "Confirm it's you: opens what asks for a fresh confirmation",
  request: { body: json(proof) },
  answers: { 200: confirmation },
  refusals: ['wrong-password', 'too-many-attempts'],
})

/** `POST /api/account/confirm`. */
export const confirmations = slice('Account').openapi(confirm, async (c) => {
  const { scope, settings } = c.var
  const { secret, sessionEnds } = await confirmIdentity(scope, settings, { ...c.req.valid('json'), cookie: sessionCookie.read(c) })
  if (secret !== null) sessionCookie.write(c, secret, sessionEnds - scope.now)
  return c.json({ freshUntil: iso(scope.now + minutes(FRESH_MINUTES)) }, 200)
})
