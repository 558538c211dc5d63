import { FRESH_MINUTES } from '../../../access/account/verdict'
import { read } from '../../../access/enter'
import { emptyAnswer } from '../../../http/api/emptyAnswer'
import { sessionCookie } from '../../../http/api/session-cookie'
import { anyone, json, operation, signedIn, slice } from '../../../http/operation'
import { days } from '../../../kit/duration'
import { requireRow } from '../../../kit/requireRow'
import { iso } from '../../../kit/time'
import { secretOnly } from '../../links/shapes'
import { askForDeletion } from './askForDeletion'
import { cancelDeletion } from './cancelDeletion'
import { GRACE } from './rules'
import { deletionAsked, deletion as shape } from './shapes'
import { blockersOf, endsWith } from './store'

const look = operation({
  access: signedIn({ scope: 'account:read' }),
  method: 'get',
  path: '/api/account/deletion',
  summary: 'What would end with my account, and what keeps me from deleting it',
  answers: { 200: shape },
})
const ask = operation({
  access: signedIn({ freshWithinMinutes: FRESH_MINUTES }),
  method: 'put',
  path: '/api/account/deletion',
  summary:
    'Delete my account after a grace of 14 days, during which signing in keeps it; all sessions end at once',
  answers: { 200: deletionAsked },
  refusals: ['step-up-required', 'deletion-blocked'],
})
const cancel = operation({
  access: anyone(
    'the secret of the link that told of the deletion is the credential; it opens nothing but this',
  ),
  method: 'post',
  path: '/api/auth/cancel-deletion',
  summary: 'Keep an account that waits for its deletion',
  request: { body: json(secretOnly) },
  answers: { 200: emptyAnswer },
  refusals: ['link-not-valid', 'link-used', 'link-superseded', 'link-expired'],
})

/** `/api/account/deletion`, and the way back. */
export const deletion = slice('Account')
  .openapi(look, async (c) => {
    const { scope } = c.var
    const [blockers, [ends]] = await read(scope, [blockersOf(scope), endsWith(scope)])
    return c.json({ graceDays: GRACE / days(1), blockers, ends: requireRow(ends) }, 200)
  })
  .openapi(ask, async (c) => {
    const due = await askForDeletion(c.var.scope, c.var.settings.key)
    sessionCookie.clear(c)
    return c.json({ due: iso(due) }, 200)
  })
  .openapi(cancel, async (c) => {
    await cancelDeletion(c.var.scope, c.req.valid('json').secret)
    return c.json({}, 200)
  })
