import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { numberIn } from '../../access/unit/segments'
import { slice } from '../../http/operation'
import { Problem } from '../../problems'
import type { MemberUnit } from '../members/units'
import { acceptInvitation, declineInvitation } from './answerInvitation'
import {
  ownMaintainerInvitationOnWire,
  ownOrganizationInvitationOnWire,
  ownProjectInvitationOnWire,
} from './onWire'
import { acceptOf, declineOf, getOwnInvitationOf, listOwnInvitationsOf } from './ownOperations'
import * as store from './ownStore'
import { ownMaintainerInvitation, ownOrganizationInvitation, ownProjectInvitation } from './shapes'

const all = async (scope: UnitScope<'platform'>, unit: MemberUnit) =>
  (await read(scope, [store.ownInvitations(scope, unit)]))[0]
async function one(scope: UnitScope<'platform'>, unit: MemberUnit, given: string) {
  const [[row]] = await read(scope, [store.ownInvitation(scope, unit, numberIn(given))])
  if (!row) throw new Problem('invitation-not-found', { parameters: { id: given } })
  return row
}

const maintainers = {
  path: '/manage/current-user/maintainers-invitations',
  shape: ownMaintainerInvitation,
  to: 'maintainers',
} as const
const oneMaintainer = {
  ...maintainers,
  path: '/manage/current-user/maintainers-invitations/{invitation}',
} as const
/** `/manage/current-user/maintainers-invitations`. */
export const ownMaintainerInvitations = slice('My invitations')
  .openapi(listOwnInvitationsOf(maintainers), async (c) =>
    c.json((await all(c.var.scope, 'maintainer')).map(ownMaintainerInvitationOnWire), 200),
  )
  .openapi(getOwnInvitationOf(oneMaintainer), async (c) =>
    c.json(
      ownMaintainerInvitationOnWire(await one(c.var.scope, 'maintainer', c.req.valid('param').invitation)),
      200,
    ),
  )
  .openapi(acceptOf(oneMaintainer), async (c) => {
    await acceptInvitation(c.var.scope, 'maintainer', c.req.valid('param').invitation)
    return c.body(null, 202)
  })
  .openapi(declineOf(oneMaintainer), async (c) => {
    await declineInvitation(c.var.scope, 'maintainer', c.req.valid('param').invitation)
    return c.body(null, 204)
  })

const organizations = {
  path: '/manage/current-user/organizations-invitations',
  shape: ownOrganizationInvitation,
  to: 'organizations',
} as const
const oneOrganization = {
  ...organizations,
  path: '/manage/current-user/organizations-invitations/{invitation}',
} as const
/** `/manage/current-user/organizations-invitations`. */
export const ownOrganizationInvitations = slice('My invitations')
  .openapi(listOwnInvitationsOf(organizations), async (c) =>
    c.json((await all(c.var.scope, 'organization')).map(ownOrganizationInvitationOnWire), 200),
  )
  .openapi(getOwnInvitationOf(oneOrganization), async (c) =>
    c.json(
      ownOrganizationInvitationOnWire(
        await one(c.var.scope, 'organization', c.req.valid('param').invitation),
      ),
      200,
    ),
  )
  .openapi(acceptOf(oneOrganization), async (c) => {
    await acceptInvitation(c.var.scope, 'organization', c.req.valid('param').invitation)
    return c.body(null, 202)
  })
  .openapi(declineOf(oneOrganization), async (c) => {
    await declineInvitation(c.var.scope, 'organization', c.req.valid('param').invitation)
    return c.body(null, 204)
  })

const projects = {
  path: '/manage/current-user/projects-invitations',
  shape: ownProjectInvitation,
  to: 'projects',
} as const
const oneProject = { ...projects, path: '/manage/current-user/projects-invitations/{invitation}' } as const
/** `/manage/current-user/projects-invitations`. */
export const ownProjectInvitations = slice('My invitations')
  .openapi(listOwnInvitationsOf(projects), async (c) =>
    c.json((await all(c.var.scope, 'project')).map(ownProjectInvitationOnWire), 200),
  )
  .openapi(getOwnInvitationOf(oneProject), async (c) =>
    c.json(
      ownProjectInvitationOnWire(await one(c.var.scope, 'project', c.req.valid('param').invitation)),
      200,
    ),
  )
  .openapi(acceptOf(oneProject), async (c) => {
    await acceptInvitation(c.var.scope, 'project', c.req.valid('param').invitation)
    return c.body(null, 202)
  })
  .openapi(declineOf(oneProject), async (c) => {
    await declineInvitation(c.var.scope, 'project', c.req.valid('param').invitation)
    return c.body(null, 204)
  })
