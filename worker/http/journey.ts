import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Trip } from '../access/seal'
import { meter } from '../data/batch'
import { randomText } from '../kit/random'
import { iso } from '../kit/time'
import type { Environment, Settings } from '../settings'
import { clientOf } from './client'
import type { Env } from './env'
import { logRequest } from './log'

/**
 * The frame of every request: its id, settings and trip before; its log line and Server-Timing after; then
 * what must follow a commit.
 */
export const journey =
  (
    settingsOf: (env: Environment) => Settings,
    afterCommit: (env: Environment) => Promise<unknown>,
  ): MiddlewareHandler<Env> =>
  async (c, next) => {
    const begun = Date.now()
    const requestId = randomText(128)
    const settings = settingsOf(c.env)
    const trip: Trip = {
      database: { d1: settings.d1, meter: meter() },
      now: () => Date.now(),
      client: clientOf(c.req.raw),
      hasPosted: false,
      isBackground: c.req.header('x-gatehouse-background') === '1',
    }
    c.set('requestId', requestId)
    c.set('settings', settings)
    c.set('trip', trip)
    await next()
    const { calls, statements, retries, milliseconds } = trip.database.meter
    c.header('X-Request-Id', requestId)
    if (trip.tokenExpires) c.header('Gatehouse-Token-Expires', iso(trip.tokenExpires))
    c.header(
      'Server-Timing',
      `d1;dur=${milliseconds};desc="${calls} calls, ${statements} statements, ${retries} retries"`,
    )
    logRequest({
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Date.now() - begun,
      d1: { ...trip.database.meter },
    })
    if (trip.hasPosted) c.executionCtx.waitUntil(afterCommit(c.env))
  }
