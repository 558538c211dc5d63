import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import type { UnitScope } from '../../../access/scope'
import { maintainerPath, organizationPath, projectPath } from '../../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, onUser, slice } from '../../../http/operation'
import { metadataOnWire } from './onWire'
import { listMetadataOf, removeMetadataOf, writeOf } from './operations'
import { removeMetadata } from './removeMetadata'
import type { MetadataUnit } from './rules'
import { type NewMetadata, newMetadata, newOrganizationMetadata } from './shapes'
import { metadataOf } from './store'
import { writeMetadata } from './writeMetadata'

const item = { metadata: z.string() }
const ofUser = {
  path: '/manage/users/{user}/metadata',
  params: z.object({ user: z.string() }),
  whose: 'a person',
  unit: 'user',
} as const
const ofMaintainer = {
  path: '/manage/maintainers/{maintainer}/metadata',
  params: maintainerPath,
  whose: 'a maintainer',
  unit: 'maintainer',
} as const
const ofOrganization = {
  path: '/manage/organizations/{organization}/metadata',
  params: organizationPath,
  whose: 'an organization',
  unit: 'organization',
} as const
const ofProject = {
  path: '/manage/projects/{project}/metadata',
  params: projectPath,
  whose: 'a project',
  unit: 'project',
} as const

const listed = async (scope: UnitScope<MetadataUnit>) => {
  const [rows] = await read(scope, [metadataOf(scope)])
  return rows.map(metadataOnWire)
}
const written = async (scope: UnitScope<MetadataUnit>, wanted: NewMetadata) =>
  (await writeMetadata(scope, wanted)).map(metadataOnWire)

/** `/manage/users/{user}/metadata`. */
export const userMetadata = slice('Metadata')
  .openapi(listMetadataOf({ ...ofUser, access: onUser('metadata:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(writeOf({ ...ofUser, access: onUser('metadata:write'), body: newMetadata }), async (c) =>
    c.json(await written(c.var.scope, c.req.valid('json')), 201),
  )
  .openapi(
    removeMetadataOf({
      access: onUser('metadata:write'),
      path: '/manage/users/{user}/metadata/{metadata}',
      params: ofUser.params.extend(item),
      whose: ofUser.whose,
    }),
    async (c) => {
      await removeMetadata(c.var.scope, c.req.valid('param').metadata)
      return c.body(null, 204)
    },
  )

/** `/manage/maintainers/{maintainer}/metadata`. */
export const maintainerMetadata = slice('Metadata')
  .openapi(listMetadataOf({ ...ofMaintainer, access: inMaintainer('metadata:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(
    writeOf({ ...ofMaintainer, access: inMaintainer('metadata:write'), body: newMetadata }),
    async (c) => c.json(await written(c.var.scope, c.req.valid('json')), 201),
  )
  .openapi(
    removeMetadataOf({
      access: inMaintainer('metadata:write'),
      path: '/manage/maintainers/{maintainer}/metadata/{metadata}',
      params: maintainerPath.extend(item),
      whose: ofMaintainer.whose,
    }),
    async (c) => {
      await removeMetadata(c.var.scope, c.req.valid('param').metadata)
      return c.body(null, 204)
    },
  )

/** `/manage/organizations/{organization}/metadata`. */
export const organizationMetadata = slice('Metadata')
  .openapi(listMetadataOf({ ...ofOrganization, access: inOrganization('metadata:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(
    writeOf({ ...ofOrganization, access: inOrganization('metadata:write'), body: newOrganizationMetadata }),
    async (c) => c.json(await written(c.var.scope, c.req.valid('json')), 201),
  )
  .openapi(
    removeMetadataOf({
      access: inOrganization('metadata:write'),
      path: '/manage/organizations/{organization}/metadata/{metadata}',
      params: organizationPath.extend(item),
      whose: ofOrganization.whose,
    }),
    async (c) => {
      await removeMetadata(c.var.scope, c.req.valid('param').metadata)
      return c.body(null, 204)
    },
  )

/** `/manage/projects/{project}/metadata`. */
export const projectMetadata = slice('Metadata')
  .openapi(listMetadataOf({ ...ofProject, access: inProject('metadata:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(writeOf({ ...ofProject, access: inProject('metadata:write'), body: newMetadata }), async (c) =>
    c.json(await written(c.var.scope, c.req.valid('json')), 201),
  )
  .openapi(
    removeMetadataOf({
      access: inProject('metadata:write'),
      path: '/manage/projects/{project}/metadata/{metadata}',
      params: projectPath.extend(item),
      whose: ofProject.whose,
    }),
    async (c) => {
      await removeMetadata(c.var.scope, c.req.valid('param').metadata)
      return c.body(null, 204)
    },
  )
