import { z } from '@hono/zod-openapi'
import { commit, nothingChanged, refuse } from '../../access/commit'
import { read } from '../../access/enter'
import type { AccountScope } from '../../access/scope'
import { lastResult, type Statement } from '../../data/batch'
import { json, operation, signedIn, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import * as feed from './feedStore'
import { notificationOnWire } from './onWire'
import { kindsAbout, type TopicsByKind } from './rules'
import { feedQuery, notification, notificationPath, readUntil, unreadCount } from './shapes'
import * as store from './store'

const list = operation({
  access: signedIn({ scope: 'notifications:read' }),
  method: 'get',
  path: '/api/account/notifications',
  summary: 'What the bell tells me',
  request: { query: feedQuery },
  answers: { 200: z.array(notification) },
})
const markOne = operation({
  access: signedIn({ scope: 'notifications:write' }),
  method: 'put',
  path: '/api/account/notifications/{notification}/read',
  summary: 'Mark a notification as read',
  request: { params: notificationPath },
  answers: { 200: unreadCount },
  refusals: ['not-found'],
})
const markAll = operation({
  access: signedIn({ scope: 'notifications:write' }),
  method: 'put',
  path: '/api/account/notifications/read',
  summary: 'Mark all notifications as read, or those until a time',
  request: { body: json(readUntil) },
  answers: { 200: unreadCount },
})

const marking = async (scope: AccountScope, statements: readonly Statement[]) =>
  requireRow(lastResult(await commit(scope, [...statements, feed.unreadOf(scope)])))

/** `/api/account/notifications`. `mails`: every mail by its kind, which is that of its notification. */
export const notifications = (mails: TopicsByKind) =>
  slice('Notifications')
    .openapi(list, async (c) => {
      const { limit, cursor: after = null, filter } = c.req.valid('query')
      const [rows] = await read(c.var.scope, [
        feed.feedOf(c.var.scope, { after, filter, kinds: kindsAbout(mails, filter), limit: limit + 1 }),
      ])
      const page = rows.slice(0, limit)
      const end = page.at(-1)
      if (rows.length > limit && end) {
        const next = `limit=${limit}&filter=${filter}&cursor=${end.time}-${end.source}-${end.id}`
        c.header('Link', `<${c.req.path}?${next}>; rel="next"`)
      }
      return c.json(
        page.map((row) => notificationOnWire(mails, row)),
        200,
      )
    })
    .openapi(markOne, async (c) => {
      const { source, id } = c.req.valid('param').notification
      const mark =
        source === 'notification'
          ? store.markRead(c.var.scope, id)
          : feed.markAnnouncementRead(c.var.scope, id)
      return c.json(await marking(c.var.scope, [mark, refuse('not-found', nothingChanged)]), 200)
    })
    .openapi(markAll, async (c) => {
      const { until = c.var.scope.now } = c.req.valid('json')
      return c.json(
        await marking(c.var.scope, [
          store.markAllRead(c.var.scope, until),
          feed.markAnnouncementsRead(c.var.scope, until),
        ]),
        200,
      )
    })
