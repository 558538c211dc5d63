import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Caller } from '../access/caller'
import type { RequestContext } from '../access/requestContext'
import { meter } from '../data/batch'
import { randomText } from '../kit/random'
import { iso } from '../kit/time'
import type { Environment, Settings } from '../settings'
import { clientOf } from './client'
import { tokenSent } from './credential'
import type { Env } from './env'
import { type FailedAct, failedActIn } from './failedAct'
import { logRequest } from './log'

/** What was tried in vain: an operation by method and path template. */
export type Refused = { readonly act: FailedAct; readonly operation: string }
/**
 * The frame of every request: its id, settings and trip before; its log line after, and what it cost, for
 * super admins and on a developer's machine; then what must follow a commit.
 */
export const journey =
  (
    settingsOf: (env: Environment) => Settings,
    afterCommit: (env: Environment) => Promise<unknown>,
    afterRefusal: (context: RequestContext, caller: Caller, refused: Refused) => Promise<unknown>,
  ): MiddlewareHandler<Env> =>
  async (c, next) => {
    const begun = Date.now()
    const requestId = randomText(128)
    const settings = settingsOf(c.env)
    const context: RequestContext = {
      database: { d1: settings.d1, meter: meter() },
      now: () => Date.now(),
      client: clientOf(c.req.raw),
      mailsPerHour: settings.mailsPerHour,
      hasPosted: false,
      isBackground: c.req.header('x-gatehouse-background') === '1' && tokenSent(c) === undefined,
    }
    c.set('requestId', requestId)
    c.set('settings', settings)
    c.set('context', context)
    await next()
    const { calls, statements, retries, milliseconds } = context.database.meter
    c.header('X-Request-Id', requestId)
    const { account = null, isSuperAdmin = false, tokenExpires = null } = context.bearer ?? {}
    if (tokenExpires) c.header('Gatehouse-Token-Expires', iso(tokenExpires))
    if (isSuperAdmin || settings.isLocal)
      c.header(
        'Server-Timing',
        `d1;dur=${milliseconds};desc="${calls} calls, ${statements} statements, ${retries} retries"`,
      )
    logRequest({
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      account,
      status: c.res.status,
      milliseconds: Date.now() - begun,
      d1: { ...context.database.meter },
    })
    if (context.hasPosted) c.executionCtx.waitUntil(afterCommit(c.env))
    const act = failedActIn(c.error, c.req.method)
    if (act && context.caller) {
      const operation = `${c.req.method} ${routePath(c, -1)}`
      c.executionCtx.waitUntil(afterRefusal(context, context.caller, { act, operation }))
    }
  }
