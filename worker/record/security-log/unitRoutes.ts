import { z } from '@hono/zod-openapi'
import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { pageOf, pageQuery } from '../../http/api/page'
import { maintainerPath, organizationPath, projectPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, operation, slice } from '../../http/operation'
import type { Access } from '../../http/spec'
import { unitLogOnWire } from './unitOnWire'
import { unitLogEntry } from './unitShapes'
import { unitLogOf } from './unitStore'

type Read<P, A, I> = {
  readonly access: A
  readonly path: P
  readonly params: I
  readonly summary: string
}
/** What one reads of the log of a unit: an answer of this shape, by a query of that. */
export const unitRead =
  <Q extends z.ZodObject, R extends z.ZodType>(query: Q, answer: R) =>
  <const P extends string, A extends Access, I extends z.ZodObject>(of: Read<P, A, I>) =>
    operation({
      access: of.access,
      method: 'get',
      path: of.path,
      summary: of.summary,
      request: { params: of.params, query },
      answers: { 200: answer },
      refusals: ['invalid-input', 'not-found'],
    })
const listOf = unitRead(pageQuery, z.array(unitLogEntry))
const ofMaintainer = listOf({
  access: inMaintainer('log:read'),
  path: '/api/maintainers/{maintainer}/security-log',
  params: maintainerPath,
  summary: 'What happened in a maintainer and what belongs to it',
})
const ofOrganization = listOf({
  access: inOrganization('log:read'),
  path: '/api/organizations/{organization}/security-log',
  params: organizationPath,
  summary: 'What happened in an organization and its projects',
})
const ofProject = listOf({
  access: inProject('log:read'),
  path: '/api/projects/{project}/security-log',
  params: projectPath,
  summary: 'What happened in a project',
})

type Page = z.infer<typeof pageQuery>
/** One row more than the page has, by which `pageOf` knows of a next one. */
async function rowsOf(scope: UnitScope<'maintainer' | 'organization' | 'project'>, page: Page) {
  const [rows] = await read(scope, [unitLogOf(scope, { before: page.cursor ?? null, limit: page.limit + 1 })])
  return rows
}

/** `/api/maintainers/{maintainer}/security-log`. */
export const maintainerLog = slice('Security log').openapi(ofMaintainer, async (c) => {
  const page = c.req.valid('query')
  return c.json(pageOf(c, await rowsOf(c.var.scope, page), page.limit).map(unitLogOnWire), 200)
})
/** `/api/organizations/{organization}/security-log`. */
export const organizationLog = slice('Security log').openapi(ofOrganization, async (c) => {
  const page = c.req.valid('query')
  return c.json(pageOf(c, await rowsOf(c.var.scope, page), page.limit).map(unitLogOnWire), 200)
})
/** `/api/projects/{project}/security-log`. */
export const projectLog = slice('Security log').openapi(ofProject, async (c) => {
  const page = c.req.valid('query')
  return c.json(pageOf(c, await rowsOf(c.var.scope, page), page.limit).map(unitLogOnWire), 200)
})
