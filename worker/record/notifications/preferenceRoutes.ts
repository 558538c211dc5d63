import { z } from '@hono/zod-openapi'
import { commit } from '../../access/commit'
import { read } from '../../access/enter'
import { json, operation, signedIn, slice } from '../../http/operation'
import { Problem } from '../../problems'
import { fixedChannelIn, preferencesFrom } from './rules'
import { channels, preference, topicPath } from './shapes'
import * as store from './store'

const look = operation({
  access: signedIn({ scope: 'notifications:read' }),
  method: 'get',
  path: '/api/account/notifications/preferences',
  summary: 'Of what I hear, and how',
  answers: { 200: z.array(preference) },
})
const choose = operation({
  access: signedIn({ scope: 'notifications:write' }),
  method: 'put',
  path: '/api/account/notifications/preferences/{topic}',
  summary: 'Choose how I hear of a topic',
  request: { params: topicPath, body: json(channels) },
  answers: { 204: null },
  refusals: ['way-fixed'],
})

/** `/api/account/notifications/preferences`. */
export const notificationPreferences = slice('Notifications')
  .openapi(look, async (c) => {
    const [rows] = await read(c.var.scope, [store.preferencesOf(c.var.scope)])
    return c.json(preferencesFrom(rows), 200)
  })
  .openapi(choose, async (c) => {
    const { topic } = c.req.valid('param')
    const chosen = c.req.valid('json')
    if (fixedChannelIn(topic, chosen)) throw new Problem('way-fixed')
    await commit(c.var.scope, [store.setPreference(c.var.scope, c.var.scope.me, topic, chosen)])
    return c.body(null, 204)
  })
