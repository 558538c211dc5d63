import { z } from '@hono/zod-openapi'
import { commit, nothingChanged, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import { sessionCookie } from '../../http/api/session-cookie'
import { operation, signedIn, slice } from '../../http/operation'
import { iso } from '../../kit/time'
import { logEvent } from '../../record/security-log/store'
import { session, sessionPath } from './shapes'
import * as store from './store'

const list = operation({
  access: signedIn(),
  method: 'get',
  path: '/api/account/sessions',
  summary: 'Where I am signed in',
  answers: { 200: z.array(session) },
})
const end = operation({
  access: signedIn(),
  method: 'delete',
  path: '/api/account/sessions/{id}',
  summary: 'Revoke one session',
  request: { params: sessionPath },
  answers: { 204: null },
  refusals: ['not-found'],
})
const endOthers = operation({
  access: signedIn(),
  method: 'delete',
  path: '/api/account/sessions',
  summary: 'Sign out everywhere else',
  answers: { 204: null },
})
const signOut = operation({
  access: signedIn(),
  method: 'post',
  path: '/api/auth/sign-out',
  again: 'never',
  summary: 'Sign out here',
  answers: { 204: null },
})

/** `/api/account/sessions` and signing out. */
export const sessions = slice('Sessions')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.sessionsOf(c.var.scope, c.var.settings.session.idle)])
    const shown = rows.map(({ isCurrent, created, lastUsed, expires, ...row }) => ({
      ...row,
      isCurrent: isCurrent === 1,
      created: iso(created),
      lastUsed: iso(lastUsed),
      expires: iso(expires),
    }))
    return c.json(shown, 200)
  })
  .openapi(end, async (c) => {
    const { scope } = c.var
    await commit(scope, [
      logEvent(scope, scope.me, 'session.ended'),
      store.endSession(scope, c.req.valid('param').id),
      refuse('not-found', nothingChanged),
    ])
    return c.body(null, 204)
  })
  .openapi(endOthers, async (c) => {
    const { scope } = c.var
    await commit(scope, [...store.endOtherSessions(scope), logEvent(scope, scope.me, 'sessions.ended')])
    return c.body(null, 204)
  })
  .openapi(signOut, async (c) => {
    const { scope } = c.var
    await commit(scope, [logEvent(scope, scope.me, 'session.ended'), store.endThisSession(scope)])
    sessionCookie.clear(c)
    // Nothing that was fetched stays, not for the back button either. Theme and language are the browser's.
    c.header('Clear-Site-Data', '"cache"')
    return c.body(null, 204)
  })
