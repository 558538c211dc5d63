import { describe, expect, test } from 'vitest'
import { mayInOrganization } from '../../web/tenancy/organizations/mayInOrganization'
import { mayInProject, type ProjectFacts } from '../../web/tenancy/projects/mayInProject'

const outside: ProjectFacts = {
  role: null,
  isOrganizationMember: false,
  isSuperAdmin: false,
  isGoverned: false,
  allowAutoJoin: true,
}
const may = (facts: Partial<ProjectFacts>) => mayInProject({ ...outside, ...facts })

describe('what is offered in a project (domain.md 8.4)', () => {
  test.each([
    [
      'an admin',
      { role: 'admin' },
      { invite: true, changeRoles: true, removeMembers: true, decideRequests: true, delete: true },
    ],
    [
      'a guest',
      { role: 'guest' },
      { invite: false, changeRoles: false, removeMembers: false, decideRequests: false, delete: false },
    ],
    [
      'a developer of the organization',
      { role: 'developer', isOrganizationMember: true, isGoverned: true },
      { invite: false, delete: false },
    ],
    [
      'a production manager',
      { role: 'productionManager', isGoverned: true },
      { invite: false, changeRoles: true, decideRequests: true },
    ],
    [
      'one of the organization',
      { role: 'productionManager', isGoverned: true, isOrganizationMember: true },
      { invite: true },
    ],
    [
      'a member of the organization',
      { isOrganizationMember: true },
      { invite: true, removeMembers: true, decideRequests: false, way: 'join' },
    ],
    ['support', {}, { invite: false, removeMembers: false, delete: true, move: true, way: 'join' }],
    ['support that has to ask', { allowAutoJoin: false }, { way: 'request' }],
    [
      'a super admin',
      { isSuperAdmin: true },
      { invite: false, changeRoles: false, removeMembers: true, delete: true },
    ],
    [
      'a super admin who is a guest',
      { isSuperAdmin: true, role: 'guest' },
      { removeMembers: false, delete: true, change: true },
    ],
  ] as const)('to %s', (_, facts, expected) => {
    expect(may(facts)).toMatchObject(expected)
  })
  test('the role Share is for members of the organization alone, never where the project is governed', () => {
    expect(may({ role: 'admin' }).roles).not.toContain('share')
    expect(may({ role: 'admin', isOrganizationMember: true }).roles).toContain('share')
    expect(may({ isGoverned: true, isOrganizationMember: true }).roles).toEqual([
      'developer',
      'readOnly',
      'reviewer',
      'productionManager',
    ])
  })
})

describe('what is offered in an organization (domain.md 8.3)', () => {
  const facts = { isMember: false, isMaintainerMember: false, isSuperAdmin: false, allowAutoJoin: false }
  test.each([
    [
      'a member',
      { isMember: true },
      { invite: true, makeProjects: true, changeAccess: true, changeCrm: false },
    ],
    [
      'support',
      { isMaintainerMember: true },
      { invite: false, removeMembers: false, changeAccess: false, changeCrm: true, way: 'none' },
    ],
    [
      'a super admin',
      { isSuperAdmin: true, allowAutoJoin: true },
      { invite: false, removeMembers: true, changeAccess: false, way: 'join' },
    ],
  ] as const)('to %s', (_, given, expected) => {
    expect(mayInOrganization({ ...facts, ...given })).toMatchObject(expected)
  })
})
