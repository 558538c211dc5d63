import { describe, expect, test } from 'vitest'
import { permissions } from '../../../worker/access/permissions/permissions'
import { noFacts, type UnitFacts } from '../../../worker/access/unit/facts'
import type { UnitRequest } from '../../../worker/access/unit/request'
import { unitVerdict } from '../../../worker/access/unit/verdict'
import type { UnitKind } from '../../../worker/access/unitKind'
import { manageProblems } from '../../../worker/manageProblems.table'
import { problems, textOf } from '../../../worker/problems'
import { expectations } from '../../support/tables/permissions.table'

const user = { id: 1, isActivated: 1, mfaEnabled: 0, isSuperAdmin: 0, features: [] }
// Branded ids and flags as plain numbers: the rules look at values alone.
const base = {
  ...noFacts,
  credential: {
    kind: 'admin',
    id: 1,
    scopes: [],
    restrictions: [],
    isInRange: 1,
    expires: null,
    isOurs: 1,
    isFresh: 0,
  },
  user,
  maintainer: 1,
  organization: { id: 2, allowAutoJoin: 1, mfaRequired: 0 },
  project: { id: 3, isGoverned: 0 },
  target: { id: 9, isDeleted: 0 },
} as unknown as UnitFacts
const superAdmin = { ...user, isSuperAdmin: 1 }
const governed = { id: 3, isGoverned: 1 }

/** Every kind of caller that the matrix tells apart. */
const callers: Record<string, object> = {
  SA: { user: superAdmin },
  MM: { isMaintainerMember: 1 },
  OM: { isOrganizationMember: 1 },
  admin: { role: 'admin' },
  share: { role: 'share' },
  guest: { role: 'guest' },
  readOnly: { role: 'readOnly' },
  productionManager: { role: 'productionManager', project: governed },
  developer: { role: 'developer', project: governed },
  reviewer: { role: 'reviewer', project: governed },
  'governed readOnly': { role: 'readOnly', project: governed },
  'OM developer': { role: 'developer', project: governed, isOrganizationMember: 1 },
  'OM productionManager': { role: 'productionManager', project: governed, isOrganizationMember: 1 },
  'OM admin': { role: 'admin', isOrganizationMember: 1 },
  'MM OM': { isMaintainerMember: 1, isOrganizationMember: 1 },
  'SA guest': { user: superAdmin, role: 'guest' },
  'SA OM': { user: superAdmin, isOrganizationMember: 1 },
  self: { isSelf: 1 },
  ST: {},
  APP: {
    credential: { kind: 'super', id: 1, scopes: [], restrictions: [], isInRange: 1, isOurs: 1, isFresh: 0 },
    user: null,
  },
}
const off = { organization: { id: 2, allowAutoJoin: 0, mfaRequired: 0 } }

const ask = (unit: UnitKind, permission: string, more: Partial<UnitRequest> = {}): UnitRequest => ({
  unit,
  unitSegment: '5',
  userSegment: 'x@y.zz',
  required: [{ permission }],
  isChange: false,
  isMalformed: false,
  ...more,
})
const said = (facts: object, of: UnitRequest) => {
  // The facts of a test are those of a caller laid over a world where everything is there.
  const no = unitVerdict({ ...base, ...facts } as UnitFacts, of)
  if (!no) return 'ok'
  return no.kind in manageProblems ? manageProblems[no.kind as keyof typeof manageProblems].id : no.kind
}

describe('the matrix', () => {
  const cases = Object.entries(expectations).flatMap(([name, row]) =>
    Object.entries(row).map(([caller, expected]) => [name, caller, expected] as const),
  )
  test.each(cases)('%s by %s: %s', (name, caller, expected) => {
    const [unit = '', permission = ''] = name.split(/ (.*)/)
    const isOff = caller.endsWith(' off')
    const facts = callers[caller.replace(/ off$/, '')]
    if (!facts) throw new Error(`No caller ${caller}`)
    expect(said({ ...facts, ...(isOff && off) }, ask(unit as UnitKind, permission))).toBe(expected)
  })
  test('has an expectation for each of its rows, and no more', () => {
    const names = Object.entries(permissions).flatMap(([unit, table]) =>
      Object.keys(table).map((permission) => `${unit} ${permission}`),
    )
    expect(Object.keys(expectations).sort()).toEqual(names.sort())
  })
})

describe('the order of the verdict', () => {
  const locked = { organization: { id: 2, allowAutoJoin: 1, mfaRequired: 1 } }
  const unverified = { ...user, isActivated: 0 }
  const order = (of: object, more: Partial<UnitRequest> = {}) => said(of, ask('project', 'members:add', more))
  test('is token, kind, body, unit, relation, lock-out, activation, role', () => {
    const bad = {
      ...locked,
      role: 'guest',
      user: unverified,
      project: null,
      credential: { ...base.credential, kind: 'session', isOurs: 0 },
    }
    const malformed = { isMalformed: true }
    expect(order({ ...bad, credential: null }, malformed)).toBe('A401')
    expect(order(bad, malformed)).toBe('stale-page')
    const ours = { ...bad, credential: { ...base.credential, kind: 'session' } }
    expect(order(ours, malformed)).toBe('S403')
    const admin = { ...bad, credential: base.credential }
    expect(order(admin, malformed)).toBe('BODY400')
    expect(order(admin)).toBe('P404')
    const there = { ...admin, project: base.project }
    expect(order({ ...there, role: null })).toBe('P403')
    expect(order(there)).toBe('MP400')
    const open = { ...there, organization: base.organization }
    expect(order(open)).toBe('ACT403')
    expect(order({ ...open, user })).toBe('R403')
  })
  test('holds for applications: scope before the unit', () => {
    const app = { ...callers.APP, project: null }
    expect(order(app, { isMalformed: true })).toBe('A403')
    const scoped = { ...app, credential: { ...base.credential, kind: 'super', scopes: ['projects:read'] } }
    expect(said(scoped, ask('project', 'read'))).toBe('P404')
    expect(said({ ...scoped, ...locked, project: base.project }, ask('project', 'read'))).toBe('ok')
  })
  test('puts membership before the lock-out for a request of access', () => {
    expect(said({ ...locked, role: 'guest' }, ask('project', 'request-access'))).toBe('RQM400')
  })
  test('locks super admins out too, but for deletion and the list of projects', () => {
    const root = { ...locked, user: superAdmin }
    expect(said(root, ask('organization', 'read'))).toBe('MO400')
    expect(said(root, ask('organization', 'delete'))).toBe('ok')
    expect(said(root, ask('organization', 'projects:read'))).toBe('ok')
    expect(said(root, ask('project', 'delete'))).toBe('ok')
    expect(said(root, ask('project', 'move'))).toBe('MP400')
    expect(said({ ...locked, isOrganizationMember: 1 }, ask('organization', 'delete'))).toBe('MO400')
    expect(said({ ...locked, user: { ...superAdmin, mfaEnabled: 1 } }, ask('organization', 'read'))).toBe(
      'ok',
    )
  })
  test('lets anybody leave: locked out, not activated, with the least role', () => {
    const leaving = { ...locked, user: unverified, role: 'guest', isSelf: 1 }
    expect(said(leaving, ask('project', 'members:remove'))).toBe('ok')
    expect(said({ ...leaving, isSelf: 0 }, ask('project', 'members:remove'))).toBe('MP400')
    expect(
      said(
        { ...locked, user: unverified, isOrganizationMember: 1, isSelf: 1 },
        ask('organization', 'members:remove'),
      ),
    ).toBe('ok')
    expect(said({ isMaintainerMember: 1, isSelf: 1 }, ask('organization', 'members:remove'))).toBe('OMG403')
  })
  test('asks a cookie, and no token, for a fresh proof, after the permission', () => {
    const cookie = { ...base.credential, kind: 'cookie' }
    const purge = ask('platform', 'deleted-projects:purge')
    expect(said({ credential: cookie, user: superAdmin }, purge)).toBe('step-up-required')
    expect(said({ credential: cookie }, purge)).toBe('AD403')
    expect(said({ credential: { ...cookie, isFresh: 1 }, user: superAdmin }, purge)).toBe('ok')
    expect(said({ user: superAdmin }, purge)).toBe('ok')
  })
  test('takes a cookie for no token where a token is verified', () => {
    expect(
      said({ credential: { ...base.credential, kind: 'cookie' } }, ask('platform', 'token:verify')),
    ).toBe('A401')
  })
  test('finds a person missing after it has asked for the permission', () => {
    expect(said({ target: null }, ask('user', 'read'))).toBe('U403')
    expect(said({ target: null, user: superAdmin }, ask('user', 'read'))).toBe('U404')
    expect(said({ target: null, user: superAdmin }, ask('user', 'delete'))).toBe('UD404')
  })
})

describe('restricted fields', () => {
  const required = [
    { permission: 'update' },
    { permission: 'configure', parameters: { field: 'type' } },
  ] as const
  test('are refused by their own row, naming the field', () => {
    const no = unitVerdict({ ...base, isOrganizationMember: 1 }, ask('project', 'update', { required }))
    expect(no && textOf(no)).toBe('Only super admin can change type')
    expect(said({ role: 'guest' }, ask('project', 'update', { required }))).toBe('R403')
    expect(said({ user: superAdmin }, ask('project', 'update', { required }))).toBe('ok')
  })
  test('are never let through by a feature that opens another row to strangers', () => {
    const holder = { user: { ...user, features: ['can-manage-features'] } }
    expect(said(holder, ask('project', 'features:enter'))).toBe('ok')
    expect(
      said(
        holder,
        ask('project', 'features:enter', {
          required: [{ permission: 'features:enter' }, { permission: 'update' }],
        }),
      ),
    ).toBe('P403')
  })
})

describe('features', () => {
  test.each([
    ['platform', 'users:list', 'can-manage-users', 'SAF403'],
    ['platform', 'deleted-projects:list', 'can-manage-deleted-projects', 'AD403'],
    ['platform', 'features:holders', 'can-manage-features', 'SAF403'],
    ['user', 'read', 'can-manage-users', 'U403'],
    ['user', 'mfa:reset', 'can-manage-users', 'SAF403'],
    ['project', 'credits:give', 'pay-as-you-go-credits-admin', 'P403'],
    ['project', 'configure', 'can-update-project-settings', 'P403'],
  ] as const)('%s %s is opened by %s', (unit, permission, feature, without) => {
    expect(said({ user: { ...user, features: [feature] } }, ask(unit, permission))).toBe('ok')
    expect(said({}, ask(unit, permission))).toBe(without)
  })
  test('of SAML open system metadata to those who may edit the rest', () => {
    const holder = { user: { ...user, features: ['saml-metadata-access'] } }
    expect(said({ ...holder, isOrganizationMember: 1 }, ask('organization', 'metadata:saml'))).toBe('ok')
    expect(said({ ...holder, isOrganizationMember: 1 }, ask('organization', 'metadata:system'))).toBe(
      'MDS403',
    )
    expect(said({ ...holder, role: 'guest' }, ask('project', 'metadata:saml'))).toBe('R403')
    expect(said(holder, ask('organization', 'metadata:saml'))).toBe('O403')
  })
})

test('every "no" has a text whose gaps the verdict or its use case can fill', () => {
  for (const { title } of Object.values(problems)) expect(title).not.toBe('')
})
