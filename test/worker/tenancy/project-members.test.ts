import { afterEach, describe, expect, test, vi } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import { atOnce, inRounds } from '../../support/world/race'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const users = (id: number) => `/manage/projects/${id}/users`
const person = ({ id, name, email }: Somebody) => ({ id, name, email })
const governed = { features: ['protected-default-branch'] }
const standardRoles = 'Allowed roles are: admin, guest, readOnly, share'

describe('members of a project', () => {
  test('are added by address with a role, an end and a reason, and told by mail', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11, 15, 1, 13) })
    const [adam, eva] = [await somebody(), await somebody({ features: ['saml-metadata-access'] })]
    const project = await projectWith([[adam, 'admin']])
    const added = await adam.post(`${users(project)}/`, {
      email: ` ${eva.email.toUpperCase()}`,
      role: 'guest',
      expirationSeconds: '950400',
      reason: 'audit',
    })
    expect([added.status, added.text, added.calls]).toEqual([204, '', 2])
    const list = await adam.get(users(project))
    expect([list.status, list.calls]).toEqual([200, 1])
    expect(list.body[1]).toEqual({
      ...person(eva),
      features: ['saml-metadata-access'],
      mfaEnabled: false,
      expires: '2026-03-22T15:01:13+0000',
      created: '2026-03-11T15:01:13+0000',
      reason: 'audit',
      role: 'guest',
      status: 'active',
      invitor: null,
      approver: person(adam),
    })
    expect(Object.keys(list.body[1])).toEqual([
      'id',
      'name',
      'email',
      'features',
      'mfaEnabled',
      'expires',
      'created',
      'reason',
      'role',
      'status',
      'invitor',
      'approver',
    ])
    expect((await postedTo(eva.email))[0]).toMatchObject({ kind: 'members.added', data: { unit: 'project' } })
  })
  test('have the default role of the project’s kind', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const plain = await projectWith([[adam, 'admin']])
    const ruled = await projectWith([[adam, 'productionManager']], {
      ...governed,
      organization: await organizationWith([adam]),
    })
    for (const [id, role] of [
      [plain, 'admin'],
      [ruled, 'developer'],
    ] as const) {
      expect((await adam.post(users(id), { email: eva.email })).status).toBe(204)
      expect((await adam.get(users(id))).body.at(-1).role).toBe(role)
    }
  })
  test('get an account with an unknown address, and none where the adding is refused', async () => {
    const adam = await somebody()
    const project = await projectWith([[adam, 'admin']])
    expect((await adam.post(users(project), { email: 'fresh-one@example.com', role: 'boss' })).status).toBe(
      400,
    )
    expect(await rows('SELECT id FROM user WHERE email_key = ?', 'fresh-one@example.com')).toEqual([])
    await adam.post(users(project), { email: 'fresh-one@example.com' })
    expect((await adam.get(users(project))).body.at(-1)).toMatchObject({
      name: '',
      email: 'fresh-one@example.com',
    })
  })
  test.each([
    [{ role: 'boss' }, 400, `Role "boss" is not valid. ${standardRoles}`],
    [{ role: 'developer', email: 'x' }, 400, `Role "developer" is not valid. ${standardRoles}`],
    [
      { role: 'share', email: 'x' },
      400,
      'Only member of the project\'s organization can grant "share" role to other users.',
    ],
    [{ email: '' }, 422, 'Email address is not valid.'],
    [{ email: 'a@b' }, 422, 'Email address is not valid.'],
    [{ id: 999_999 }, 404, 'User 999999 not found'],
    [
      { email: 'a@b.cz', expirationSeconds: 0 },
      400,
      'Invalid request:\n - expirationSeconds: "This value should be positive."',
    ],
  ])('are refused as %j', async (wish, status, error) => {
    const adam = await somebody()
    const answer = await adam.post(users(await projectWith([[adam, 'admin']])), wish)
    expect([answer.status, answer.body.error]).toEqual([status, error])
  })
  test('are one membership a person', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([
      [adam, 'admin'],
      [eva, 'guest'],
    ])
    const answer = await adam.post(users(project), { id: eva.id })
    expect([answer.status, answer.body.error, answer.body.code]).toEqual([
      400,
      'This user is already a member of the project.',
      'manage.alreadyMember',
    ])
  })
  test('without MFA stay out of a project that requires it', async () => {
    const [adam, eva] = [await somebody({ mfa: true }), await somebody()]
    const project = await projectWith([[adam, 'admin']], {
      organization: await organizationWith([], { mfaRequired: true }),
    })
    expect((await adam.post(users(project), { email: eva.email })).body.error).toBe(
      'This project requires users to have multi-factor authentication enabled',
    )
  })
  test('are not added by a session token, nor by who may only look', async () => {
    const [adam, gina, mia] = [await somebody(), await somebody(), await somebody()]
    const organization = await organizationWith([], { maintainer: await maintainerWith(mia) })
    const project = await projectWith(
      [
        [adam, 'admin'],
        [gina, 'guest'],
      ],
      { organization },
    )
    expect((await (await sessionTokenOf(adam)).post(users(project), { email: 'a@b.cz' })).body.code).toBe(
      'manage.sessionTokenNotAllowed',
    )
    expect((await gina.post(users(project))).body.code).toBe('manage.roleRestricted')
    expect((await mia.post(users(project), { email: mia.email })).status).toBe(403)
  })
  test('whose time is over are none: to the millisecond, in every list, and can be added again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']])
    await adam.post(users(project), { email: eva.email, expirationSeconds: 20 })
    const end = Date.now() + 20_000
    vi.setSystemTime(end - 1)
    expect((await eva.get(users(project))).body).toHaveLength(2)
    vi.setSystemTime(end)
    expect((await eva.get(users(project))).status).toBe(403)
    expect((await adam.get(users(project))).body).toHaveLength(1)
    expect((await adam.patch(`${users(project)}/${eva.id}`, { role: 'guest' })).status).toBe(404)
    expect((await adam.post(users(project), { email: eva.email })).status).toBe(204)
    expect((await adam.get(users(project))).body[1]).toMatchObject({ ...person(eva), expires: null })
  })
})

describe('roles', () => {
  test('change, and the answer is the member', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([
      [adam, 'admin'],
      [eva, 'guest'],
    ])
    const changed = await adam.patch(`${users(project)}/${encodeURIComponent(eva.email)}`, {
      role: 'readOnly',
    })
    expect([changed.status, changed.calls]).toEqual([200, 2])
    expect(changed.body).toEqual((await adam.get(users(project))).body[1])
    expect(changed.body.role).toBe('readOnly')
  })
  test('are refused in their order: restricted, not valid, share, no member, no field', async () => {
    const [adam, gina, omar] = [await somebody(), await somebody(), await somebody()]
    const project = await projectWith(
      [
        [adam, 'admin'],
        [gina, 'guest'],
      ],
      { organization: await organizationWith([omar]) },
    )
    const path = `${users(project)}/${gina.id}`
    expect((await gina.patch(path, { role: 'boss' })).body.code).toBe('manage.roleRestricted')
    expect((await adam.patch(path, { role: 'boss' })).body.code).toBe('manage.invalidRole')
    expect((await adam.patch(path, { role: 'share' })).body.code).toBe('manage.shareRoleDenied')
    expect((await adam.patch(`${users(project)}/nobody@example.com`, { role: 'guest' })).body.error).toBe(
      'User nobody@example.com not found',
    )
    expect((await adam.patch(path)).body.error).toBe('Invalid request:\n - role: "This field is missing."')
    expect((await omar.patch(path, { role: 'share' })).body.role).toBe('share')
    expect((await adam.put(path, { role: 'guest' })).status).toBe(404)
  })
  test('of governed projects are others', async () => {
    const [omar, dora] = [await somebody(), await somebody()]
    const project = await projectWith([[dora, 'developer']], {
      ...governed,
      organization: await organizationWith([omar]),
    })
    expect((await omar.patch(`${users(project)}/${dora.id}`, { role: 'share' })).body.error).toBe(
      'Role "share" is not valid. Allowed roles are: readOnly, developer, reviewer, productionManager',
    )
    expect((await omar.patch(`${users(project)}/${dora.id}`, { role: 'reviewer' })).body.role).toBe(
      'reviewer',
    )
  })
})

describe('leaving', () => {
  test('takes the seat of another, who is told, or one’s own, the last one too', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([
      [adam, 'admin'],
      [eva, 'guest'],
    ])
    expect(await adam.delete(`${users(project)}/${eva.id}`)).toMatchObject({
      status: 204,
      text: '',
      calls: 2,
    })
    expect((await adam.delete(`${users(project)}/${eva.id}`)).status).toBe(404)
    expect((await postedTo(eva.email))[0]?.kind).toBe('members.removed')
    expect((await adam.delete(`${users(project)}/${adam.email}`)).status).toBe(204)
    expect(await postedTo(adam.email)).toEqual([])
    expect((await adam.get(users(project))).status).toBe(403)
  })
  test('is for every role; removing others is not', async () => {
    const [adam, gina] = [await somebody(), await somebody({ isActivated: false })]
    const project = await projectWith([
      [adam, 'admin'],
      [gina, 'guest'],
    ])
    expect((await gina.delete(`${users(project)}/${adam.id}`)).status).toBe(403)
    expect((await gina.delete(`${users(project)}/${gina.id}`)).status).toBe(204)
  })
})

describe('joining', () => {
  test('seats an organization member, with auto join a maintainer member, as own approver', async () => {
    const [omar, mia] = [await somebody(), await somebody()]
    const organization = await organizationWith([omar], { maintainer: await maintainerWith(mia) })
    const project = await projectWith([], { organization })
    for (const who of [omar, mia])
      expect(await who.post(`/manage/projects/${project}/join-project`, { reason: 'support' })).toMatchObject(
        { status: 204, calls: 2 },
      )
    expect((await omar.get(users(project))).body[1]).toMatchObject({
      ...person(mia),
      role: 'admin',
      reason: 'support',
      invitor: null,
      approver: person(mia),
    })
    expect((await mia.post(`/manage/projects/${project}/join-project`)).body.error).toBe(
      'You are already a member of the project.',
    )
  })
  test('without auto join is for organization members alone', async () => {
    const [mia, adam, otto] = [await somebody(), await superAdmin(), await somebody()]
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(mia),
      allowAutoJoin: false,
    })
    const project = await projectWith([], { organization })
    for (const who of [mia, adam])
      expect((await who.post(`/manage/projects/${project}/join-project`)).body.code).toBe(
        'manage.joinProjectPermissionDenied',
      )
    expect((await otto.post(`/manage/projects/${project}/join-project`)).body.error).toBe(
      `You don't have access to project ${project}`,
    )
  })
  test('twenty times at once seats once', inRounds, async () => {
    const omar = await somebody()
    const project = await projectWith([], { organization: await organizationWith([omar]) })
    const answers = await atOnce(() => omar.post(`/manage/projects/${project}/join-project`))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    expect(await rows('SELECT user_id FROM project_member WHERE project_id = ?', project)).toHaveLength(1)
  })
})
