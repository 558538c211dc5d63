import { z } from '@hono/zod-openapi'
import { nothingChanged, refuse } from '../../access/commit'
import { read, write } from '../../access/enter'
import { pageOf, pageQuery } from '../../http/api/page'
import { json, onPlatform, operation, slice } from '../../http/operation'
import { logUnitEvent } from '../security-log/logUnitEvent'
import { announce, changeAnnouncement } from './announce'
import { announcementOnWire } from './onWire'
import { announcement, announcementChange, announcementPath, newAnnouncement } from './shapes'
import * as store from './store'

const list = operation({
  access: onPlatform('announcements:read'),
  method: 'get',
  path: '/api/announcements',
  summary: 'All announcements, newest first',
  request: { query: pageQuery },
  answers: { 200: z.array(announcement) },
  refusals: ['invalid-input'],
})
const make = operation({
  access: onPlatform('announcements:write'),
  method: 'post',
  path: '/api/announcements',
  summary: 'Announce something to everyone, or to the members of some places',
  request: { body: json(newAnnouncement) },
  answers: { 201: announcement },
  refusals: ['invalid-input', 'audience-not-valid', 'ends-too-early'],
})
const change = operation({
  access: onPlatform('announcements:write'),
  method: 'patch',
  path: '/api/announcements/{announcement}',
  summary: 'Change an announcement, or end it by its time',
  request: { params: announcementPath, body: json(announcementChange) },
  answers: { 200: announcement },
  refusals: ['invalid-input', 'not-found', 'audience-not-valid', 'ends-too-early'],
})
const remove = operation({
  access: onPlatform('announcements:write'),
  method: 'delete',
  path: '/api/announcements/{announcement}',
  summary: 'Delete an announcement: nobody sees it any more',
  request: { params: announcementPath },
  answers: { 204: null },
  refusals: ['not-found'],
})

/** `/api/announcements`: for super admins. */
export const announcements = slice('Staff')
  .openapi(list, async (c) => {
    const { limit, cursor = null } = c.req.valid('query')
    const [rows] = await read(c.var.scope, [store.announcements({ before: cursor, limit: limit + 1 })])
    return c.json(pageOf(c, rows, limit).map(announcementOnWire), 200)
  })
  .openapi(make, async (c) =>
    c.json(announcementOnWire(await announce(c.var.scope, c.req.valid('json'))), 201),
  )
  .openapi(change, async (c) => {
    const { announcement: id } = c.req.valid('param')
    return c.json(announcementOnWire(await changeAnnouncement(c.var.scope, id, c.req.valid('json'))), 200)
  })
  .openapi(remove, async (c) => {
    const { announcement: id } = c.req.valid('param')
    await write(c.var.scope, [], (entered) => [
      logUnitEvent(entered, entered.me, 'announcement.deleted', { announcement: id }),
      ...store.deleteAnnouncement(entered, id),
      refuse('not-found', nothingChanged),
    ])
    return c.body(null, 204)
  })
