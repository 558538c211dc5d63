import { describe, expect, test } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import { atOnce, inRounds, racers, theRest } from '../../support/world/race'
import {
  maintainerWith,
  rows,
  type Somebody,
  sessionTokenOf,
  somebody,
  superAdmin,
} from '../../support/world/world'

const usersOf = (id: number) => `/manage/maintainers/${id}/users`
const invitationsOf = (id: number) => `/manage/maintainers/${id}/invitations`
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const person = ({ id, name, email }: Somebody) => ({ id, name, email })

describe('members of a maintainer', () => {
  test('are added by address, by id, and told by mail', async () => {
    const [eva, adam, jana] = [await somebody(), await somebody({ mfa: true }), await somebody()]
    const path = usersOf(await maintainerWith(eva))
    const added = await eva.post(path, { email: ` ${adam.email.toUpperCase()} ` })
    expect(added.status).toBe(201)
    expect(added.body).toEqual({
      ...person(adam),
      mfaEnabled: true,
      created: expect.any(String),
      invitor: null,
    })
    expect((await eva.post(path, { id: `${jana.id}` })).body).toMatchObject(person(jana))
    expect((await eva.get(path)).body).toEqual([
      expect.objectContaining(person(eva)),
      added.body,
      expect.objectContaining(person(jana)),
    ])
    expect(await kindsPostedTo(adam.email)).toEqual(['members.added'])
    expect(await rows('SELECT kind, actor_id AS actor FROM security_log WHERE user_id = ?', adam.id)).toEqual(
      [{ kind: 'member.added', actor: eva.id }],
    )
  })
  test('get an account when the address is unknown, not activated yet', async () => {
    const eva = await somebody()
    const added = await eva.post(usersOf(await maintainerWith(eva)), { email: 'Nova@Example.com' })
    expect(added.body).toMatchObject({ name: '', email: 'Nova@Example.com', mfaEnabled: false })
    expect(await kindsPostedTo('Nova@Example.com')).toEqual(['members.added', 'accounts.activate'])
    expect(
      await rows('SELECT is_activated AS active FROM user WHERE email_key = ?', 'nova@example.com'),
    ).toEqual([{ active: 0 }])
  })
  test.each([
    ['no address', {}, 422, 'Email address is not valid.'],
    ['an empty one', { email: '' }, 422, 'Email address is not valid.'],
    ['a malformed one', { email: 'no-at.example.com' }, 422, 'Email address is not valid.'],
    ['one that is no text', { email: 5 }, 422, 'Email address is not valid.'],
    ['an unknown id', { id: 999999 }, 404, 'User 999999 not found'],
    ['an id that is none', { id: 'x' }, 400, 'Invalid request:\n - id: "This value should be of type int."'],
  ])('are not added with %s', async (_, body, status, error) => {
    const eva = await somebody()
    const answer = await eva.post(usersOf(await maintainerWith(eva)), body)
    expect(answer.body).toMatchObject({ status, error })
  })
  test('are not added twice, nor with a session token', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const path = usersOf(await maintainerWith(eva, adam))
    expect((await eva.post(path, { id: adam.id })).body).toMatchObject({
      status: 400,
      code: 'manage.alreadyMember',
      error: 'This user is already a member of the maintainer.',
    })
    expect((await (await sessionTokenOf(eva)).post(path, { id: adam.id })).body.code).toBe(
      'manage.sessionTokenNotAllowed',
    )
  })
  test('lose their invitation when they are added', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const id = await maintainerWith(eva)
    await eva.post(invitationsOf(id), { email: adam.email })
    await eva.post(usersOf(id), { id: adam.id })
    expect((await eva.get(invitationsOf(id))).body).toEqual([])
  })
  test('are removed, by id or address, and told so', async () => {
    const [eva, adam, jana] = [
      await somebody(),
      await somebody(),
      await somebody({ email: 'jana+x@example.com' }),
    ]
    const path = usersOf(await maintainerWith(eva, adam, jana))
    expect((await eva.delete(`${path}/${adam.id}`)).status).toBe(204)
    expect((await eva.delete(`${path}/jana%2BX%40example.com`)).status).toBe(204)
    expect((await eva.get(path)).body).toMatchObject([person(eva)])
    expect(await kindsPostedTo(adam.email)).toEqual(['members.removed'])
    expect((await eva.delete(`${path}/jana+x@example.com`)).body).toMatchObject({
      status: 404,
      error: 'User jana+x@example.com not found',
    })
    expect((await eva.delete(`${path}/9223372036854775807`)).body.error).toBe(
      'User 9223372036854775807 not found',
    )
  })
  test('leave by themselves, without a mail, also when not activated', async () => {
    const eva = await somebody()
    const newcomer = await somebody({ isActivated: false })
    const id = await maintainerWith(eva, newcomer)
    expect((await newcomer.delete(`${usersOf(id)}/${eva.id}`)).body.error).toBe(
      'Only active users can perform this action.',
    )
    expect((await newcomer.delete(`${usersOf(id)}/${newcomer.email}`)).status).toBe(204)
    expect(await kindsPostedTo(newcomer.email)).toEqual([])
    expect((await newcomer.get(usersOf(id))).status).toBe(403)
  })
  test('always leave somebody', async () => {
    const eva = await somebody()
    const id = await maintainerWith(eva)
    const error = `Cannot remove "${eva.email}" from "${id}". Maintainer must have at least 1 member`
    expect((await eva.delete(`${usersOf(id)}/${eva.id}`)).body).toMatchObject({
      status: 400,
      code: 'manage.lastMember',
      error,
    })
    expect((await (await superAdmin()).delete(`${usersOf(id)}/${eva.email}`)).body.error).toBe(error)
  })
  test('always leave somebody when 20 leave at once', inRounds, async () => {
    const members = await atOnce(() => somebody())
    const id = await maintainerWith(...members)
    const answers = await Promise.all(members.map((one) => one.delete(`${usersOf(id)}/${one.id}`)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...theRest(204), 400])
    expect(await rows('SELECT user_id FROM maintainer_member WHERE maintainer_id = ?', id)).toHaveLength(1)
  })
  test('who remove each other in a ring at once never act when removed', inRounds, async () => {
    const members = await atOnce(() => somebody())
    const id = await maintainerWith(...members)
    const answers = await Promise.all(
      members.map((one, at) => one.delete(`${usersOf(id)}/${members[(at + 1) % racers]?.id}`)),
    )
    for (const { status } of answers) expect([204, 400, 403, 404, 429]).toContain(status)
    const removed = answers.filter(({ status }) => status === 204).length
    expect(await rows('SELECT user_id FROM maintainer_member WHERE maintainer_id = ?', id)).toHaveLength(
      racers - removed,
    )
  })
  test('are seated once when 20 add the same new address at once', inRounds, async () => {
    const eva = await somebody()
    const path = usersOf(await maintainerWith(eva))
    const email = `wanted-${eva.id}@example.com`
    const answers = await atOnce(() => eva.post(path, { email }))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...theRest(400)])
    expect(await rows('SELECT id FROM user WHERE email_key = ?', email)).toHaveLength(1)
  })
})

describe('invitations to a maintainer', () => {
  test('look the same when made, listed and read; the invited hears of it', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const path = invitationsOf(await maintainerWith(eva))
    const made = await eva.post(path, { email: adam.email })
    expect(made.status).toBe(201)
    expect(made.body).toEqual({
      id: expect.any(Number),
      created: expect.any(String),
      user: person(adam),
      creator: person(eva),
    })
    expect((await eva.get(path)).body).toEqual([made.body])
    expect((await eva.get(`${path}/${made.body.id}/`)).body).toEqual(made.body)
    expect(await kindsPostedTo(adam.email)).toEqual(['invitations.invited'])
  })
  test.each([
    ['nobody', () => ({}), 422, 'Email address is not valid.'],
    ['oneself', (eva: Somebody) => ({ email: eva.email }), 400, 'You cannot invite yourself'],
    [
      'a member',
      (_: Somebody, adam: Somebody) => ({ email: adam.email }),
      400,
      'This user is already a member of the maintainer.',
    ],
  ])('are refused to %s', async (_, body, status, error) => {
    const [eva, adam] = [await somebody(), await somebody()]
    const answer = await eva.post(invitationsOf(await maintainerWith(eva, adam)), body(eva, adam))
    expect(answer.body).toMatchObject({ status, error })
  })
  test('are one a person, and leave no account behind when refused', async () => {
    const eva = await somebody()
    const [one, other] = [await maintainerWith(eva), await maintainerWith()]
    expect((await eva.post(invitationsOf(one), { email: 'fresh@example.com' })).status).toBe(201)
    expect((await eva.post(invitationsOf(one), { email: 'fresh@example.com' })).body.error).toMatch(
      /^This user has already been invited/,
    )
    expect((await eva.post(invitationsOf(other), { email: 'never@example.com' })).status).toBe(403)
    expect(
      await rows(
        'SELECT email FROM user WHERE email_key IN (?, ?)',
        'fresh@example.com',
        'never@example.com',
      ),
    ).toEqual([{ email: 'fresh@example.com' }])
  })
  test('are taken back once, by the right maintainer', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const [one, other] = [await maintainerWith(eva), await maintainerWith(eva)]
    const { id } = (await eva.post(invitationsOf(one), { email: adam.email })).body
    expect((await eva.delete(`${invitationsOf(other)}/${id}`)).body).toMatchObject({
      status: 404,
      error: `Invitation ${id} not found`,
    })
    expect((await eva.get(`${invitationsOf(other)}/${id}`)).status).toBe(404)
    expect((await eva.get(`${invitationsOf(one)}/x`)).body.error).toBe('Invitation x not found')
    expect((await eva.delete(`${invitationsOf(one)}/${id}`)).status).toBe(204)
    expect((await eva.delete(`${invitationsOf(one)}/${id}`)).status).toBe(404)
  })
})
