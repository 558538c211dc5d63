import type { z } from '@hono/zod-openapi'
import { maintainerPath, organizationPath, projectPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, operation, slice } from '../../http/operation'
import type { Access } from '../../http/spec'
import { verification, verificationQuery } from './shapes'
import { verifyLog } from './verifyLog'

const verificationOf = <const P extends string, A extends Access, I extends z.ZodObject>(of: {
  readonly access: A
  readonly path: P
  readonly params: I
  readonly summary: string
}) =>
  operation({
    access: of.access,
    method: 'get',
    path: of.path,
    summary: of.summary,
    request: { params: of.params, query: verificationQuery },
    answers: { 200: verification },
    refusals: ['invalid-input', 'not-found'],
  })
const ofMaintainer = verificationOf({
  access: inMaintainer('log:read'),
  path: '/api/maintainers/{maintainer}/security-log/verification',
  params: maintainerPath,
  summary: "Is a maintainer's log still what was sealed?",
})
const ofOrganization = verificationOf({
  access: inOrganization('log:read'),
  path: '/api/organizations/{organization}/security-log/verification',
  params: organizationPath,
  summary: "Is an organization's log still what was sealed?",
})
const ofProject = verificationOf({
  access: inProject('log:read'),
  path: '/api/projects/{project}/security-log/verification',
  params: projectPath,
  summary: "Is a project's log still what was sealed?",
})

/** `/api/{maintainers, organizations, projects}/{id}/security-log/verification`. */
export const unitLogVerification = slice('Security log')
  .openapi(ofMaintainer, async (c) => {
    const { scope, settings } = c.var
    const { until = null } = c.req.valid('query')
    return c.json(await verifyLog(scope, settings, { kind: scope.unit, owner: scope.id }, until), 200)
  })
  .openapi(ofOrganization, async (c) => {
    const { scope, settings } = c.var
    const { until = null } = c.req.valid('query')
    return c.json(await verifyLog(scope, settings, { kind: scope.unit, owner: scope.id }, until), 200)
  })
  .openapi(ofProject, async (c) => {
    const { scope, settings } = c.var
    const { until = null } = c.req.valid('query')
    return c.json(await verifyLog(scope, settings, { kind: scope.unit, owner: scope.id }, until), 200)
  })
