import { maintainerPath, organizationPath, projectPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, slice } from '../../http/operation'
import { verification, verificationQuery } from './shapes'
import { unitRead } from './unitRoutes'
import { verifyLog } from './verifyLog'

const verificationOf = unitRead(verificationQuery, verification)
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
