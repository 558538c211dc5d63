import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { maintainerPath, organizationPath, projectPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, inProject, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { Problem } from '../../problems'
import type { MemberUnit } from '../members/units'
import { cancelInvitation } from './cancelInvitation'
import { invite } from './invite'
import { invitationOnWire, projectInvitationOnWire } from './onWire'
import { cancelOf, getInvitationOf, inviteOf, listInvitationsOf } from './operations'
import { invitation, invitationPaths, newInvitation, newProjectInvitation, projectInvitation } from './shapes'
import { invitationOf, invitationsOf } from './store'

const all = async (scope: UnitScope<MemberUnit>) => (await read(scope, [invitationsOf(scope)]))[0]
async function one(scope: UnitScope<MemberUnit>, given: string) {
  const [[row]] = await read(scope, [invitationOf(scope, numberIn(given))])
  if (!row) throw new Problem('invitation-not-found', { parameters: { id: given } })
  return row
}

const ofMaintainer = {
  path: '/manage/maintainers/{maintainer}/invitations',
  params: maintainerPath,
  to: 'a maintainer',
  shape: invitation,
} as const
const oneOfMaintainer = {
  ...ofMaintainer,
  path: '/manage/maintainers/{maintainer}/invitations/{invitation}',
  params: invitationPaths.maintainer,
} as const
const refusals = ['email-not-valid', 'invite-self', 'already-invited', 'already-member'] as const
/** `/manage/maintainers/{maintainer}/invitations`. */
export const maintainerInvitations = slice('Maintainers')
  .openapi(listInvitationsOf({ ...ofMaintainer, access: inMaintainer('invitations:read') }), async (c) =>
    c.json((await all(c.var.scope)).map(invitationOnWire), 200),
  )
  .openapi(
    inviteOf({ ...ofMaintainer, access: inMaintainer('invitations:write'), body: newInvitation, refusals }),
    async (c) => {
      const row = await invite(c.var.scope, c.var.settings.key, c.req.valid('json'))
      return c.json(invitationOnWire(requireRow(row)), 201)
    },
  )
  .openapi(getInvitationOf({ ...oneOfMaintainer, access: inMaintainer('invitations:read') }), async (c) =>
    c.json(invitationOnWire(await one(c.var.scope, c.req.valid('param').invitation)), 200),
  )
  .openapi(cancelOf({ ...oneOfMaintainer, access: inMaintainer('invitations:write') }), async (c) => {
    await cancelInvitation(c.var.scope, c.req.valid('param').invitation)
    return c.body(null, 204)
  })

const ofOrganization = {
  path: '/manage/organizations/{organization}/invitations',
  params: organizationPath,
  to: 'an organization',
  shape: invitation,
} as const
const oneOfOrganization = {
  ...ofOrganization,
  path: '/manage/organizations/{organization}/invitations/{invitation}',
  params: invitationPaths.organization,
} as const
/** `/manage/organizations/{organization}/invitations`. */
export const organizationInvitations = slice('Organizations')
  .openapi(listInvitationsOf({ ...ofOrganization, access: inOrganization('invitations:read') }), async (c) =>
    c.json((await all(c.var.scope)).map(invitationOnWire), 200),
  )
  .openapi(
    inviteOf({
      ...ofOrganization,
      access: inOrganization('invitations:write'),
      body: newInvitation,
      refusals,
    }),
    async (c) => {
      const row = await invite(c.var.scope, c.var.settings.key, c.req.valid('json'))
      return c.json(invitationOnWire(requireRow(row)), 201)
    },
  )
  .openapi(getInvitationOf({ ...oneOfOrganization, access: inOrganization('invitations:read') }), async (c) =>
    c.json(invitationOnWire(await one(c.var.scope, c.req.valid('param').invitation)), 200),
  )
  .openapi(cancelOf({ ...oneOfOrganization, access: inOrganization('invitations:write') }), async (c) => {
    await cancelInvitation(c.var.scope, c.req.valid('param').invitation)
    return c.body(null, 204)
  })

const ofProject = {
  path: '/manage/projects/{project}/invitations',
  params: projectPath,
  to: 'a project',
  shape: projectInvitation,
} as const
const oneOfProject = {
  ...ofProject,
  path: '/manage/projects/{project}/invitations/{invitation}',
  params: invitationPaths.project,
} as const
/** `/manage/projects/{project}/invitations`. */
export const projectInvitations = slice('Project members')
  .openapi(listInvitationsOf({ ...ofProject, access: inProject('invitations:read') }), async (c) =>
    c.json((await all(c.var.scope)).map(projectInvitationOnWire), 200),
  )
  .openapi(
    inviteOf({
      ...ofProject,
      access: inProject('invitations:write'),
      body: newProjectInvitation,
      refusals: [
        'role-not-valid',
        'share-role-denied',
        'email-not-valid',
        'invite-self',
        'already-member',
        'already-invited',
        'already-requested',
        'fields-not-valid',
      ],
    }),
    async (c) => {
      const row = await invite(c.var.scope, c.var.settings.key, c.req.valid('json'))
      return c.json(projectInvitationOnWire(requireRow(row)), 201)
    },
  )
  .openapi(getInvitationOf({ ...oneOfProject, access: inProject('invitations:read') }), async (c) =>
    c.json(projectInvitationOnWire(await one(c.var.scope, c.req.valid('param').invitation)), 200),
  )
  .openapi(cancelOf({ ...oneOfProject, access: inProject('invitations:write') }), async (c) => {
    await cancelInvitation(c.var.scope, c.req.valid('param').invitation)
    return c.body(null, 204)
  })
