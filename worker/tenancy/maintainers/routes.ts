import { z } from '@hono/zod-openapi'
import { enter, read, write } from '../../access/enter'
import { mayOnWire } from '../../http/manage/may'
import { maintainerPath } from '../../http/manage/shapes'
import { inMaintainer, json, onPlatform, operation, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { logUnitEvent } from '../../record/security-log/logUnitEvent'
import { createMaintainer } from './createMaintainer'
import { deleteMaintainer } from './deleteMaintainer'
import { maintainerOnWire } from './onWire'
import { maintainer, maintainerChange, maintainerInFull, newMaintainer } from './shapes'
import * as store from './store'

const params = { params: maintainerPath }
const list = operation({
  access: onPlatform('maintainers:list'),
  method: 'get',
  path: '/manage/maintainers',
  summary: 'Maintainers: all for a super admin, else those I am a member of',
  answers: { 200: z.array(maintainer) },
})
const create = operation({
  access: onPlatform('maintainers:create'),
  method: 'post',
  path: '/manage/maintainers',
  summary: 'Make a maintainer; I become its member',
  request: { body: json(newMaintainer) },
  answers: { 201: maintainer },
  refusals: ['name-missing', 'fields-not-valid'],
})
const get = operation({
  access: inMaintainer('read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}',
  summary: 'A maintainer',
  request: params,
  answers: { 200: maintainerInFull },
})
const change = operation({
  access: inMaintainer('update'),
  method: 'patch',
  path: '/manage/maintainers/{maintainer}',
  summary: 'Change a maintainer',
  request: { ...params, body: json(maintainerChange) },
  answers: { 200: maintainer },
  refusals: ['name-missing', 'fields-not-valid'],
})
const remove = operation({
  access: inMaintainer('delete'),
  method: 'delete',
  path: '/manage/maintainers/{maintainer}',
  summary: 'Delete a maintainer without organizations',
  request: params,
  answers: { 204: null },
  refusals: ['maintainer-not-empty'],
})

/** `/manage/maintainers`. */
export const maintainers = slice('Maintainers')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [store.maintainersFor(c.var.scope)])
    return c.json(rows.map(maintainerOnWire), 200)
  })
  .openapi(create, async (c) =>
    c.json(maintainerOnWire(requireRow(await createMaintainer(c.var.scope, c.req.valid('json')))), 201),
  )
  .openapi(get, async (c) => {
    const [entered, [[row]]] = await enter(c.var.scope, [store.maintainerOf(c.var.scope)])
    return c.json({ ...maintainerOnWire(requireRow(row)), ...mayOnWire(entered) }, 200)
  })
  .openapi(change, async (c) => {
    const [[row]] = await write(c.var.scope, [], (entered) => [
      store.changeMaintainer(entered, c.req.valid('json')),
      logUnitEvent(entered, entered.me, 'maintainer.changed'),
    ])
    return c.json(maintainerOnWire(requireRow(row)), 200)
  })
  .openapi(remove, async (c) => {
    await deleteMaintainer(c.var.scope)
    return c.body(null, 204)
  })
