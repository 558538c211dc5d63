import { read } from '../../access/enter'
import type { UnitScope } from '../../access/scope'
import { maintainerPath, organizationPath } from '../../http/manage/shapes'
import { inMaintainer, inOrganization, slice } from '../../http/operation'
import { requireRow } from '../../kit/requireRow'
import { addMember } from './addMember'
import { join } from './join'
import { memberOnWire } from './onWire'
import { addMemberOf, joinOf, listMembersOf, removeMemberOf } from './operations'
import { removeMember } from './removeMember'
import { maintainerSeat, organizationSeat } from './shapes'
import { membersOf } from './store'
import type { FlatUnit } from './units'

const listed = async (scope: UnitScope<FlatUnit>) => {
  const [rows] = await read(scope, [membersOf(scope)])
  return rows.map(memberOnWire)
}

const ofMaintainer = {
  path: '/manage/maintainers/{maintainer}/users',
  params: maintainerPath,
  whose: 'a maintainer',
} as const
/** `/manage/maintainers/{maintainer}/users`, and joining. */
export const maintainerMembers = slice('Maintainers')
  .openapi(listMembersOf({ ...ofMaintainer, access: inMaintainer('members:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(
    addMemberOf({ ...ofMaintainer, access: inMaintainer('members:add'), alsoRefuses: [] }),
    async (c) => {
      const row = await addMember(c.var.scope, c.var.settings.key, c.req.valid('json'))
      return c.json(memberOnWire(requireRow(row)), 201)
    },
  )
  .openapi(
    removeMemberOf({
      access: inMaintainer('members:remove'),
      path: '/manage/maintainers/{maintainer}/users/{user}',
      params: maintainerSeat,
    }),
    async (c) => {
      await removeMember(c.var.scope, c.req.valid('param').user)
      return c.body(null, 204)
    },
  )
  .openapi(
    joinOf({
      ...ofMaintainer,
      access: inMaintainer('join'),
      path: '/manage/maintainers/{maintainer}/join-maintainer',
    }),
    async (c) => {
      await join(c.var.scope)
      return c.body(null, 204)
    },
  )

const ofOrganization = {
  path: '/manage/organizations/{organization}/users',
  params: organizationPath,
  whose: 'an organization',
} as const
/** `/manage/organizations/{organization}/users`, and joining. */
export const organizationMembers = slice('Organizations')
  .openapi(listMembersOf({ ...ofOrganization, access: inOrganization('members:read') }), async (c) =>
    c.json(await listed(c.var.scope), 200),
  )
  .openapi(
    addMemberOf({
      ...ofOrganization,
      access: inOrganization('members:add'),
      alsoRefuses: ['organization-needs-mfa'],
    }),
    async (c) => {
      const row = await addMember(c.var.scope, c.var.settings.key, c.req.valid('json'))
      return c.json(memberOnWire(requireRow(row)), 201)
    },
  )
  .openapi(
    removeMemberOf({
      access: inOrganization('members:remove'),
      path: '/manage/organizations/{organization}/users/{user}',
      params: organizationSeat,
    }),
    async (c) => {
      await removeMember(c.var.scope, c.req.valid('param').user)
      return c.body(null, 204)
    },
  )
  .openapi(
    joinOf({
      ...ofOrganization,
      access: inOrganization('join'),
      path: '/manage/organizations/{organization}/join-organization',
    }),
    async (c) => {
      await join(c.var.scope)
      return c.body(null, 204)
    },
  )
