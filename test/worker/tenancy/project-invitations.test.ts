import { afterEach, describe, expect, test, vi } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
import { atOnce, inRounds } from '../../support/world/race'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const invitations = (id: number) => `/manage/projects/${id}/invitations`
const mine = (kind = 'projects') => `/manage/current-user/${kind}-invitations`
const person = ({ id, name, email }: Somebody) => ({ id, name, email })

describe('inviting to a project', () => {
  test('gives the same invitation to the inviter and the invited', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 11) })
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']], { name: 'Sales' })
    const made = await adam.post(invitations(project), {
      email: eva.email,
      role: 'guest',
      expirationSeconds: 60,
      reason: 'a look',
    })
    expect([made.status, made.calls]).toEqual([201, 2])
    const common = {
      id: expect.any(Number),
      created: '2026-03-11T00:00:00+0000',
      expires: '2026-03-11T00:01:00+0000',
      reason: 'a look',
      role: 'guest',
    }
    expect(made.body).toEqual({ ...common, user: person(eva), creator: person(adam) })
    expect((await adam.get(invitations(project))).body).toEqual([made.body])
    expect((await adam.get(`${invitations(project)}/${made.body.id}`)).body).toEqual(made.body)
    const [own] = (await eva.get(mine())).body
    expect(own).toEqual({
      ...common,
      id: made.body.id,
      project: { id: project, name: 'Sales' },
      creator: person(adam),
    })
    expect((await eva.get(`${mine()}/${own.id}`)).body).toEqual(own)
    expect((await postedTo(eva.email))[0]).toMatchObject({
      kind: 'invitations.invited',
      data: { role: 'guest', unitName: 'Sales' },
    })
  })
  test('is refused in the order of the contract', async () => {
    const [adam, eva, asks] = [await somebody(), await somebody(), await somebody()]
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(asks),
      allowAutoJoin: false,
    })
    const project = await projectWith(
      [
        [adam, 'admin'],
        [eva, 'guest'],
      ],
      { organization },
    )
    await asks.post(`/manage/projects/${project}/request-access`)
    const invite = async (fields: object) => (await adam.post(invitations(project), fields)).body.code
    expect(await invite({ email: 'x', role: 'boss' })).toBe('manage.invalidRole')
    expect(await invite({ email: 'x', role: 'share' })).toBe('manage.shareRoleDenied')
    expect(await invite({ email: 'x' })).toBe('manage.invalidEmail')
    expect(await invite({ email: adam.email })).toBe('manage.inviteSelf')
    expect(await invite({ email: eva.email })).toBe('manage.alreadyMember')
    await invite({ email: 'new-friend@example.com' })
    expect(await invite({ email: 'new-friend@example.com' })).toBe('manage.alreadyInvited')
    expect(await invite({ email: asks.email })).toBe('manage.alreadyRequested')
    expect(await rows('SELECT id FROM project_invitation WHERE user_id = ?', asks.id)).toEqual([])
  })
  test('can be taken back, and is then nobody’s', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']])
    const { body } = await adam.post(invitations(project), { email: eva.email })
    const other = await projectWith([[adam, 'admin']])
    expect((await adam.delete(`${invitations(other)}/${body.id}`)).body.error).toBe(
      `Invitation ${body.id} not found`,
    )
    expect(await adam.delete(`${invitations(project)}/${body.id}`)).toMatchObject({ status: 204, calls: 2 })
    expect((await eva.get(`${mine()}/${body.id}`)).status).toBe(404)
    expect((await eva.put(`${mine()}/${body.id}`)).status).toBe(404)
  })
  test('ends to the millisecond, and can be done again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']])
    const { body } = await adam.post(invitations(project), { email: eva.email, expirationSeconds: 5 })
    const end = Date.now() + 5000
    vi.setSystemTime(end - 1)
    expect((await eva.get(mine())).body).toHaveLength(1)
    vi.setSystemTime(end)
    expect((await eva.get(mine())).body).toEqual([])
    expect((await eva.put(`${mine()}/${body.id}`)).status).toBe(404)
    expect((await adam.get(invitations(project))).body).toEqual([])
    expect((await adam.post(invitations(project), { email: eva.email })).status).toBe(201)
  })
})

describe('accepting', () => {
  test('seats with the role, reason and end of the invitation, ends it, and tells the inviter', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']])
    const { body } = await adam.post(invitations(project), {
      email: eva.email,
      role: 'readOnly',
      expirationSeconds: 600,
      reason: 'help',
    })
    expect(await eva.put(`${mine()}/${body.id}`)).toMatchObject({ status: 202, text: '', calls: 2 })
    expect((await eva.get(`/manage/projects/${project}/users`)).body[1]).toMatchObject({
      ...person(eva),
      role: 'readOnly',
      reason: 'help',
      expires: body.expires,
      invitor: person(adam),
      approver: null,
    })
    expect((await eva.get(mine())).body).toEqual([])
    expect((await adam.get(invitations(project))).body).toEqual([])
    expect((await postedTo(adam.email))[0]).toMatchObject({
      kind: 'invitations.accepted',
      data: { who: eva.name },
    })
  })
  test.each([
    ['maintainers', maintainerWith],
    ['organizations', async (adam: Somebody) => organizationWith([adam])],
  ] as const)('works for %s alike', async (kind, make) => {
    const [adam, eva] = [await somebody(), await somebody()]
    const unit = await make(adam)
    const { body } = await adam.post(`/manage/${kind}/${unit}/invitations`, { email: eva.email })
    const [own] = (await eva.get(mine(kind))).body
    expect(own).toEqual({
      id: body.id,
      created: body.created,
      [kind.slice(0, -1)]: { id: unit, name: expect.any(String) },
      creator: person(adam),
    })
    expect((await eva.get(`${mine(kind)}/${own.id}`)).body).toEqual(own)
    expect((await eva.put(`${mine(kind)}/${own.id}`)).status).toBe(202)
    expect((await adam.get(`/manage/${kind}/${unit}/users`)).body[1]).toMatchObject({
      ...person(eva),
      invitor: person(adam),
    })
    expect((await eva.put(`${mine(kind)}/${own.id}`)).status).toBe(404)
  })
  test('without MFA where it is required is refused, and the invitation stays', async () => {
    const [adam, eva] = [await somebody({ mfa: true }), await somebody()]
    const organization = await organizationWith([adam], { mfaRequired: true })
    const project = await projectWith([[adam, 'admin']], { organization })
    const toProject = (await adam.post(invitations(project), { email: eva.email })).body.id
    const toOrganization = (
      await adam.post(`/manage/organizations/${organization}/invitations`, { email: eva.email })
    ).body.id
    expect((await eva.put(`${mine()}/${toProject}`)).body.error).toBe(
      'This project requires users to have multi-factor authentication enabled',
    )
    expect((await eva.put(`${mine('organizations')}/${toOrganization}`)).body.error).toBe(
      'This organization requires users to have multi-factor authentication enabled',
    )
    expect((await eva.get(mine())).body).toHaveLength(1)
    expect((await eva.delete(`${mine()}/${toProject}`)).status).toBe(204)
  })
  test('is for the activated; declining is not only for them', async () => {
    const [adam, nova] = [await somebody(), await somebody({ isActivated: false })]
    const project = await projectWith([[adam, 'admin']])
    const { body } = await adam.post(invitations(project), { email: nova.email })
    expect((await nova.put(`${mine()}/${body.id}`)).body.error).toBe(
      'Only active users can perform this action.',
    )
    expect(await nova.delete(`${mine()}/${body.id}`)).toMatchObject({ status: 204, calls: 2 })
    expect((await postedTo(adam.email))[0]).toMatchObject({
      kind: 'invitations.declined',
      data: { who: nova.email },
    })
  })
  test('is nobody else’s', async () => {
    const [adam, eva, otto] = [await somebody(), await somebody(), await somebody()]
    const project = await projectWith([[adam, 'admin']])
    const { body } = await adam.post(invitations(project), { email: eva.email })
    const answers = [
      await otto.get(`${mine()}/${body.id}`),
      await otto.put(`${mine()}/${body.id}`),
      await otto.delete(`${mine()}/${body.id}`),
    ]
    for (const answer of answers)
      expect([answer.status, answer.body.error]).toEqual([404, `Invitation ${body.id} not found`])
  })
  test(
    'twenty times at once against a cancellation: one wins, and the seat is there or is not',
    inRounds,
    async () => {
      const [adam, eva] = [await somebody(), await somebody()]
      const project = await projectWith([[adam, 'admin']])
      const { body } = await adam.post(invitations(project), { email: eva.email })
      const answers = await atOnce((at) =>
        at % 2 ? eva.put(`${mine()}/${body.id}`) : adam.delete(`${invitations(project)}/${body.id}`),
      )
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
      expect(answers.every(({ status }) => status < 500)).toBe(true)
      const isSeated = answers.some(({ status }) => status === 202)
      expect(
        await rows(
          'SELECT user_id FROM project_member WHERE project_id = ? AND user_id = ?',
          project,
          eva.id,
        ),
      ).toHaveLength(isSeated ? 1 : 0)
    },
  )
})
