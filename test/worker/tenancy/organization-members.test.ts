import { describe, expect, test } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import { atOnce, inRounds, theRest } from '../../support/world/race'
import {
  maintainerWith,
  organizationWith,
  rows,
  type Somebody,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

const usersOf = (id: number) => `/manage/organizations/${id}/users`
const joinTo = (id: number) => `/manage/organizations/${id}/join-organization`
const invitationsOf = (id: number) => `/manage/organizations/${id}/invitations`
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const person = ({ id, name, email }: Somebody) => ({ id, name, email })
const joining = { status: 403, code: 'manage.joinOrganizationPermissionDenied' }
const managing = { status: 403, error: expect.stringContaining('Only organization members') }

describe('members of an organization', () => {
  test('are added by address or id, keys in order, and told by mail and in both logs', async () => {
    const [eva, adam] = [await somebody(), await somebody({ mfa: true })]
    const id = await organizationWith([eva])
    const added = await eva.post(`${usersOf(id)}/`, { email: ` ${adam.email.toUpperCase()}` })
    expect(added.status).toBe(201)
    expect(Object.keys(added.body)).toEqual(['id', 'name', 'email', 'mfaEnabled', 'created', 'invitor'])
    expect(added.body).toMatchObject({ ...person(adam), mfaEnabled: true, invitor: null })
    expect((await eva.get(usersOf(id))).body).toEqual([expect.objectContaining(person(eva)), added.body])
    expect(await kindsPostedTo(adam.email)).toEqual(['members.added'])
    expect(
      await rows(
        'SELECT kind, actor_id AS actor, organization_id AS organization FROM security_log WHERE user_id = ?',
        adam.id,
      ),
    ).toEqual([{ kind: 'member.added', actor: eva.id, organization: id }])
  })
  test('may be new to the product: the account is there at once', async () => {
    const [eva, root] = [await somebody(), await superAdmin()]
    const added = await eva.post(usersOf(await organizationWith([eva])), { email: 'Brand+New@example.com' })
    expect(added.body).toMatchObject({ name: '', email: 'Brand+New@example.com', mfaEnabled: false })
    expect((await root.get('/manage/users/brand%2Bnew%40example.com')).body).toMatchObject({
      id: added.body.id,
      name: '',
    })
    expect((await root.get('/manage/users/brand+new@example.com')).status).toBe(200)
    expect(await kindsPostedTo('Brand+New@example.com')).toEqual(['members.added', 'accounts.activate'])
  })
  test.each([
    ['no address', {}, 422, 'Email address is not valid.'],
    ['a malformed one', { email: 'a@b' }, 422, 'Email address is not valid.'],
    ['an unknown id', { id: '999999' }, 404, 'User 999999 not found'],
    ['an id that is none', { id: 'x' }, 400, 'Invalid request:\n - id: "This value should be of type int."'],
  ])('are not added with %s', async (_, body, status, error) => {
    const eva = await somebody()
    expect((await eva.post(usersOf(await organizationWith([eva])), body)).body).toMatchObject({
      status,
      error,
    })
  })
  test('are added by support only while auto join is on; that is said before all else', async () => {
    const [eva, supporter, root] = [await somebody(), await somebody(), await superAdmin()]
    const maintainer = await maintainerWith(supporter)
    const open = await organizationWith([eva], { maintainer })
    const closed = await organizationWith([eva], { maintainer, allowAutoJoin: false })
    for (const who of [supporter, root]) {
      for (const body of [{ id: eva.id }, { email: '' }, { id: 999999 }])
        expect((await who.post(usersOf(closed), body)).body).toMatchObject(joining)
      expect((await who.post(usersOf(open), { id: (await somebody()).id })).status).toBe(201)
    }
    expect((await eva.post(usersOf(closed), { id: supporter.id })).status).toBe(201)
    const again = (await eva.post(usersOf(closed), { id: supporter.id })).body
    expect(again).toMatchObject({ status: 400, error: 'This user is already a member of the organization.' })
  })
  test('are removed by members and super admins, auto join or not; support may not', async () => {
    const [eva, adam, jana, supporter] = [
      await somebody(),
      await somebody(),
      await somebody({ email: 'jana+o@example.com' }),
      await somebody(),
    ]
    const id = await organizationWith([eva, adam, jana], {
      maintainer: await maintainerWith(supporter),
      allowAutoJoin: false,
    })
    expect((await supporter.delete(`${usersOf(id)}/${adam.id}`)).body).toMatchObject(managing)
    expect((await eva.delete(`${usersOf(id)}/jana+O@example.com/`)).status).toBe(204)
    expect((await (await superAdmin()).delete(`${usersOf(id)}/${adam.email}`)).status).toBe(204)
    expect(await kindsPostedTo(adam.email)).toEqual(['members.removed'])
    expect((await eva.delete(`${usersOf(id)}/${adam.id}`)).body).toMatchObject({
      status: 404,
      error: `User ${adam.id} not found`,
    })
    expect((await jana.get('/manage/organizations')).body).toEqual([])
  })
  test('leave by themselves, also when not activated, without a mail', async () => {
    const newcomer = await somebody({ isActivated: false })
    const id = await organizationWith([await somebody(), newcomer])
    expect((await newcomer.post(invitationsOf(id), { email: 'x@example.com' })).body.error).toBe(
      'Only active users can perform this action.',
    )
    expect((await newcomer.delete(`${usersOf(id)}/${newcomer.email}`)).status).toBe(204)
    expect(await kindsPostedTo(newcomer.email)).toEqual([])
  })
  test('always leave somebody; the answer names the organization by its id', async () => {
    const eva = await somebody()
    const id = await organizationWith([eva])
    const error = `Cannot remove "${eva.email}" from "${id}". Organization must have at least 1 member`
    for (const who of [eva, await superAdmin()])
      expect((await who.delete(`${usersOf(id)}/${eva.id}`)).body).toMatchObject({
        status: 400,
        code: 'manage.lastMember',
        error,
      })
  })
  test('always leave somebody when 20 leave at once', inRounds, async () => {
    const members = await atOnce(() => somebody())
    const id = await organizationWith(members)
    const answers = await Promise.all(members.map((one) => one.delete(`${usersOf(id)}/${one.id}`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...theRest(204), 400])
    expect(await rows('SELECT 1 FROM organization_member WHERE organization_id = ?', id)).toHaveLength(1)
  })
  test('always leave somebody when two remove each other, ten times over', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await somebody(), await somebody()]
      const id = await organizationWith([one, other])
      const answers = await Promise.all([
        one.delete(`${usersOf(id)}/${other.id}`),
        other.delete(`${usersOf(id)}/${one.id}`),
      ])
      for (const { status } of answers) expect([204, 400, 403, 429]).toContain(status)
      expect(await rows('SELECT 1 FROM organization_member WHERE organization_id = ?', id)).toHaveLength(1)
    }
  })
  test('are told at two trips a change', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const id = await organizationWith([eva])
    expect((await eva.post(usersOf(id), { id: adam.id })).calls).toBe(2)
    expect((await eva.delete(`${usersOf(id)}/${adam.id}`)).calls).toBe(2)
    expect((await eva.post(invitationsOf(id), { email: adam.email })).calls).toBe(2)
  })
})

describe('joining an organization', () => {
  test('is for support and super admins while auto join is on; their invitation ends', async () => {
    const [eva, supporter, root] = [await somebody(), await somebody(), await superAdmin()]
    const id = await organizationWith([eva], { maintainer: await maintainerWith(supporter) })
    await eva.post(invitationsOf(id), { email: root.email })
    for (const who of [supporter, root]) expect((await who.post(`${joinTo(id)}/`)).status).toBe(204)
    expect((await eva.get(invitationsOf(id))).body).toEqual([])
    expect((await eva.get(usersOf(id))).body.map(({ invitor }: { invitor: unknown }) => invitor)).toEqual([
      null,
      null,
      null,
    ])
    expect((await supporter.post(joinTo(id))).body).toMatchObject({
      status: 400,
      code: 'manage.alreadyMember',
      error: 'You are already a member of the organization.',
    })
  })
  test('without auto join is refused, but to members by another word', async () => {
    const [eva, supporter, root] = [await somebody(), await somebody(), await superAdmin()]
    const id = await organizationWith([eva, root], {
      maintainer: await maintainerWith(supporter),
      allowAutoJoin: false,
    })
    expect((await supporter.post(joinTo(id))).body).toMatchObject(joining)
    for (const who of [eva, root])
      expect((await who.post(joinTo(id))).body.error).toContain('already a member')
    expect((await (await somebody()).post(joinTo(id))).body.error).toBe(
      `You don't have access to the organization ${id}`,
    )
  })
  test('hears of MFA, then of activation, then of membership', async () => {
    const [newcomer, withMfa] = [
      await somebody({ isActivated: false }),
      await somebody({ isActivated: false, mfa: true }),
    ]
    const id = await organizationWith([newcomer, withMfa], { mfaRequired: true })
    expect((await newcomer.post(joinTo(id))).body.code).toBe('manage.mfaRequired')
    expect((await withMfa.post(joinTo(id))).body.code).toBe('manage.userNotActive')
  })
})

describe('invitations to an organization', () => {
  test('look the same when made, listed and read; the invited hears of it', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const path = invitationsOf(await organizationWith([eva]))
    const made = await eva.post(`${path}/`, { email: adam.email })
    expect(made.status).toBe(201)
    expect(Object.keys(made.body)).toEqual(['id', 'created', 'user', 'creator'])
    expect(made.body).toMatchObject({ user: person(adam), creator: person(eva) })
    expect((await eva.get(path)).text).toBe(JSON.stringify([made.body]))
    expect((await eva.get(`${path}/${made.body.id}`)).text).toBe(made.text)
    expect(await kindsPostedTo(adam.email)).toEqual(['invitations.invited'])
  })
  test('are read by support, made and cancelled by members alone, whatever auto join says', async () => {
    const [eva, supporter] = [await somebody(), await somebody()]
    const path = invitationsOf(await organizationWith([eva], { maintainer: await maintainerWith(supporter) }))
    const { id } = (await eva.post(path, { email: 'waiting-for-long@example.com' })).body
    for (const who of [supporter, await superAdmin()]) {
      expect((await who.get(`${path}/${id}`)).status).toBe(200)
      for (const body of [{ email: 'x@example.com' }, {}])
        expect((await who.post(path, body)).body).toMatchObject(managing)
      for (const one of [id, 999999])
        expect((await who.delete(`${path}/${one}`)).body).toMatchObject(managing)
    }
    expect((await eva.delete(`${path}/${id}`)).status).toBe(204)
    expect((await eva.delete(`${path}/${id}`)).body).toMatchObject({
      status: 404,
      error: `Invitation ${id} not found`,
    })
  })
  test.each<[string, (eva: Somebody, adam: Somebody) => object, number, string, string]>([
    ['no address', () => ({}), 422, 'manage.invalidEmail', 'Email address is not valid.'],
    [
      'oneself',
      (eva) => ({ email: eva.email.toUpperCase() }),
      400,
      'manage.inviteSelf',
      'You cannot invite yourself',
    ],
    [
      'a member',
      (_, adam) => ({ email: adam.email }),
      400,
      'manage.alreadyMember',
      'This user is already a member of the organization.',
    ],
    [
      'somebody invited',
      () => ({ email: 'twice@example.com' }),
      400,
      'manage.alreadyInvited',
      'This user has already been invited.',
    ],
  ])('are refused for %s', async (_, body, status, code, error) => {
    const [eva, adam] = [await somebody(), await somebody()]
    const path = invitationsOf(await organizationWith([eva, adam]))
    await eva.post(path, { email: 'twice@example.com' })
    expect((await eva.post(path, body(eva, adam))).body).toMatchObject({ status, code, error })
  })
  test('work with a session token, and of another organization are not found', async () => {
    const eva = await somebody()
    const [one, other] = [await organizationWith([eva]), await organizationWith([eva])]
    const { id } = (
      await (await sessionTokenOf(eva)).post(invitationsOf(one), { email: 'by-session@example.com' })
    ).body
    for (const given of [id, 'x', '9223372036854775807'])
      expect((await eva.get(`${invitationsOf(other)}/${given}`)).body).toMatchObject({
        status: 404,
        error: `Invitation ${given} not found`,
      })
  })
  test('end when the invited becomes a member by another way', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const id = await organizationWith([eva])
    await eva.post(invitationsOf(id), { email: adam.email })
    await eva.post(usersOf(id), { id: adam.id })
    expect((await eva.get(invitationsOf(id))).body).toEqual([])
  })
  test('are made once when 20 invite the same address at once', inRounds, async () => {
    const members = await atOnce(() => somebody())
    const email = `wanted-by-all-${members[0]?.id}@example.com`
    const path = invitationsOf(await organizationWith(members))
    const answers = await Promise.all(members.map((one) => one.post(path, { email })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...theRest(400)])
    expect(await kindsPostedTo(email)).toEqual(['invitations.invited', 'accounts.activate'])
  })
  test('show a deleted inviter as such', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const id = await organizationWith([eva, adam])
    const guest = await somebody()
    await adam.post(invitationsOf(id), { email: guest.email })
    await rows(
      "UPDATE user SET name = 'DELETED', email = 'DELETED', email_key = NULL, deleted_time = 1 WHERE id = ?",
      adam.id,
    )
    expect((await eva.get(invitationsOf(id))).body).toMatchObject([
      { creator: { id: adam.id, name: 'DELETED', email: 'DELETED' } },
    ])
  })
})
