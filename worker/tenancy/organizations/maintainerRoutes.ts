import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import { maintainerPath } from '../../http/manage/shapes'
import { inMaintainer, json, operation, slice } from '../../http/operation'
import { maintainerOnWire } from '../maintainers/onWire'
import { createOrganization } from './createOrganization'
import { organizationBaseOnWire } from './onWire'
import { newOrganization, organization, organizationBase } from './shapes'
import { organizationsOf } from './store'

const list = operation({
  access: inMaintainer('organizations:read'),
  method: 'get',
  path: '/manage/maintainers/{maintainer}/organizations',
  summary: 'Organizations of a maintainer',
  request: { params: maintainerPath },
  answers: { 200: z.array(organizationBase) },
})
const create = operation({
  access: inMaintainer('organizations:create'),
  method: 'post',
  path: '/manage/maintainers/{maintainer}/organizations',
  summary: 'Make an organization; I become its member',
  request: { params: maintainerPath, body: json(newOrganization) },
  answers: { 201: organization },
  refusals: ['name-missing', 'fields-not-valid'],
})

/** `/manage/maintainers/{maintainer}/organizations`. */
export const maintainerOrganizations = slice('Maintainers')
  .openapi(list, async (c) => {
    const [rows] = await read(c.var.scope, [organizationsOf(c.var.scope)])
    return c.json(rows.map(organizationBaseOnWire), 200)
  })
  .openapi(create, async (c) => {
    const { row, maintainer } = await createOrganization(c.var.scope, c.req.valid('json'))
    return c.json(
      { ...organizationBaseOnWire(row), projects: [], maintainer: maintainerOnWire(maintainer) },
      201,
    )
  })
