import { z } from '@hono/zod-openapi'
import { enter, read } from '../../access/enter'
import { mayOnWire } from '../../http/manage/may'
import { organizationPath } from '../../http/manage/shapes'
import { inOrganization, json, onPlatform, operation, slice } from '../../http/operation'
import { changeOrganization } from './changeOrganization'
import { deleteOrganization } from './deleteOrganization'
import { forceMfa } from './forceMfa'
import { organizationListOnWire, organizationOnWire } from './onWire'
import { neededFor } from './rules'
import { organization, organizationChange, organizationListItem } from './shapes'
import * as store from './store'

const params = { params: organizationPath }
const nothing = json(z.object({}))

const list = operation({
  access: onPlatform('organizations:list'),
  method: 'get',
  path: '/manage/organizations',
  summary: 'Organizations that I am a member of; all of them for an application',
  answers: { 200: z.array(organizationListItem) },
})
const get = operation({
  access: inOrganization('read'),
  method: 'get',
  path: '/manage/organizations/{organization}',
  isTagged: true,
  summary: 'An organization with its projects',
  request: params,
  answers: { 200: organization },
})
const change = operation({
  access: inOrganization('update'),
  method: 'patch',
  path: '/manage/organizations/{organization}',
  summary: 'Change an organization: all of it or nothing',
  request: { ...params, body: json(organizationChange) },
  answers: { 200: organization },
  alsoNeeds: (fields) => neededFor(fields).atOnce.map((permission) => ({ permission })),
  refusals: [
    'auto-join-members-only',
    'mfa-required-members-only',
    'mfa-not-enabled-for-all',
    'crm-id-maintainers-only',
    'activity-center-maintainers-only',
    'project-missing',
    'maintainer-not-found',
    'maintainer-denied',
    'name-missing',
    'fields-not-valid',
  ],
})
const remove = operation({
  access: inOrganization('delete'),
  method: 'delete',
  path: '/manage/organizations/{organization}',
  summary: 'Delete an organization without projects',
  request: params,
  answers: { 204: null },
  refusals: ['organization-not-empty'],
})
const force = {
  access: inOrganization('force-mfa'),
  path: '/manage/organizations/{organization}/force-mfa',
  summary: 'Require MFA: whoever lacks it is locked out',
  request: { ...params, body: nothing },
  answers: { 200: organization },
} as const
const patchForce = operation({ ...force, method: 'patch' })
const postForce = operation({ ...force, method: 'post' })

/** `/manage/organizations`. */
export const organizations = slice('Organizations')
  .openapi(list, async (c) => {
    const [rows, maintainers] = await read(c.var.scope, store.organizationsFor(c.var.scope))
    return c.json(organizationListOnWire(rows, maintainers), 200)
  })
  .openapi(get, async (c) => {
    const [entered, parts] = await enter(c.var.scope, store.organizationInFull(c.var.scope))
    return c.json({ ...organizationOnWire(parts, c.var.settings.region), ...mayOnWire(entered) }, 200)
  })
  .openapi(change, async (c) => {
    const changed = await changeOrganization(c.var.scope, c.req.valid('json'))
    return c.json(organizationOnWire(changed, c.var.settings.region), 200)
  })
  .openapi(remove, async (c) => {
    await deleteOrganization(c.var.scope)
    return c.body(null, 204)
  })
  .openapi(patchForce, async (c) =>
    c.json(organizationOnWire(await forceMfa(c.var.scope), c.var.settings.region), 200),
  )
  .openapi(postForce, async (c) =>
    c.json(organizationOnWire(await forceMfa(c.var.scope), c.var.settings.region), 200),
  )
