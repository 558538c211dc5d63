import { z } from '@hono/zod-openapi'
import { maintainerPath, organizationPath, projectPath } from '../../../http/manage/manageShapes'
import { inMaintainer, inOrganization, inProject, json, operation, slice } from '../../../http/operation'
import { inviteMany } from './inviteMany'
import { resendInvitation } from './resendInvitation'
import { flatWishes, invitationLink, outcome, projectWishes, resendPaths } from './shapes'

const inviteMaintainer = operation({
  access: inMaintainer('invitations:write'),
  method: 'post',
  path: '/api/maintainers/{maintainer}/invitations/bulk',
  again: 'never',
  summary: 'Invite many addresses to a maintainer; each has its own result',
  request: { params: maintainerPath, body: json(flatWishes) },
  answers: { 200: z.array(outcome) },
})
const resendMaintainer = operation({
  access: inMaintainer('invitations:write'),
  method: 'post',
  path: '/api/maintainers/{maintainer}/invitations/{invitation}/resend',
  summary: 'Mail an invitation to a maintainer again, and get its link',
  request: { params: resendPaths.maintainer },
  answers: { 202: invitationLink },
  refusals: ['invitation-not-found'],
})

const inviteOrganization = operation({
  access: inOrganization('invitations:write'),
  method: 'post',
  path: '/api/organizations/{organization}/invitations/bulk',
  again: 'never',
  summary: 'Invite many addresses to an organization; each has its own result',
  request: { params: organizationPath, body: json(flatWishes) },
  answers: { 200: z.array(outcome) },
})
const resendOrganization = operation({
  access: inOrganization('invitations:write'),
  method: 'post',
  path: '/api/organizations/{organization}/invitations/{invitation}/resend',
  summary: 'Mail an invitation to an organization again, and get its link',
  request: { params: resendPaths.organization },
  answers: { 202: invitationLink },
  refusals: ['invitation-not-found'],
})

const inviteProject = operation({
  access: inProject('invitations:write'),
  method: 'post',
  path: '/api/projects/{project}/invitations/bulk',
  again: 'never',
  summary: 'Invite many addresses to a project; each has its own result',
  request: { params: projectPath, body: json(projectWishes) },
  answers: { 200: z.array(outcome) },
  refusals: ['role-not-valid', 'share-role-denied'],
})
const resendProject = operation({
  access: inProject('invitations:write'),
  method: 'post',
  path: '/api/projects/{project}/invitations/{invitation}/resend',
  summary: 'Mail an invitation to a project again, and get its link',
  request: { params: resendPaths.project },
  answers: { 202: invitationLink },
  refusals: ['invitation-not-found'],
})

/** Inviting many at once, and inviting again, to units of every kind. */
export const bulkInvitations = slice('Invitations')
  .openapi(inviteMaintainer, async (c) =>
    c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(resendMaintainer, async (c) =>
    c.json(
      { link: await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation) },
      202,
    ),
  )
  .openapi(inviteOrganization, async (c) =>
    c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(resendOrganization, async (c) =>
    c.json(
      { link: await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation) },
      202,
    ),
  )
  .openapi(inviteProject, async (c) =>
    c.json(await inviteMany(c.var.scope, c.var.settings.key, c.req.valid('json')), 200),
  )
  .openapi(resendProject, async (c) =>
    c.json(
      { link: await resendInvitation(c.var.scope, c.var.settings, c.req.valid('param').invitation) },
      202,
    ),
  )
