import { maintainerPath, organizationPath, projectPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, slice } from '../../http/operation'
import { inviteMany } from './inviteMany'
import { inviteManyOf, resendOf } from './operations'
import { resendInvitation } from './resendInvitation'
import { invitationPaths, manyInvitations, manyProjectInvitations } from './shapes'

const inMaintainers = { access: inMaintainer('invitations:write'), to: 'a maintainer' } as const
const inOrganizations = { access: inOrganization('invitations:write'), to: 'an organization' } as const
const inProjects = { access: inProject('invitations:write'), to: 'a project' } as const

/** Inviting many at once, and inviting again, to units of every kind. */
export const bulkInvitations = slice('Invitations')
  .openapi(
    inviteManyOf({
      ...inMaintainers,
      path: '/api/maintainers/{maintainer}/invitations/bulk',
      params: maintainerPath,
      body: manyInvitations,
      refusals: [],
    }),
    async (c) => c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(
    resendOf({
      ...inMaintainers,
      path: '/api/maintainers/{maintainer}/invitations/{invitation}/resend',
      params: invitationPaths.maintainer,
    }),
    async (c) =>
      c.json(await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation), 202),
  )
  .openapi(
    inviteManyOf({
      ...inOrganizations,
      path: '/api/organizations/{organization}/invitations/bulk',
      params: organizationPath,
      body: manyInvitations,
      refusals: [],
    }),
    async (c) => c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(
    resendOf({
      ...inOrganizations,
      path: '/api/organizations/{organization}/invitations/{invitation}/resend',
      params: invitationPaths.organization,
    }),
    async (c) =>
      c.json(await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation), 202),
  )
  .openapi(
    inviteManyOf({
      ...inProjects,
      path: '/api/projects/{project}/invitations/bulk',
      params: projectPath,
      body: manyProjectInvitations,
      refusals: ['role-not-valid', 'share-role-denied'],
    }),
    async (c) => c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(
    resendOf({
      ...inProjects,
      path: '/api/projects/{project}/invitations/{invitation}/resend',
      params: invitationPaths.project,
    }),
    async (c) =>
      c.json(await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation), 202),
  )
