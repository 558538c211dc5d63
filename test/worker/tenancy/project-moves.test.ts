import { describe, expect, test } from 'vitest'
import { inRounds } from '../../support/world/race'
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

const at = (id: number) => `/manage/projects/${id}`
const person = ({ id, name, email }: Somebody) => ({ id, name, email })
const ids = (list: readonly { id: number }[]) => list.map(({ id }) => id)

describe('moving a project', () => {
  test('takes members, invitations, metadata along, and frees the activity center left behind', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const [from, to] = [
      await organizationWith([]),
      await organizationWith([eva], { name: 'New home', allowAutoJoin: false }),
    ]
    const id = await projectWith([[eva, 'admin']], { organization: from })
    await rows('UPDATE organization SET activity_center_project_id = ? WHERE id = ?', id, from)
    expect((await eva.post(`${at(id)}/invitations`, { email: adam.email })).status).toBe(201)
    await eva.post(`${at(id)}/metadata`, { provider: 'user', metadata: [{ key: 'a', value: 'b' }] })
    const before = await eva.get(at(id))
    expect(before.body.organization.activityCenterProjectId).toBe(id)
    const moved = await (await sessionTokenOf(eva)).post(`${at(id)}/organizations`, {
      organizationId: `${to}`,
    })
    expect([moved.status, moved.calls]).toEqual([200, 2])
    const { body } = await eva.get(`/manage/organizations/${to}`)
    const { crmId, activityCenterProjectId, created, allowAutoJoin } = body
    expect(moved.body).toEqual({
      ...before.body,
      organization: { id: to, name: 'New home', crmId, activityCenterProjectId, created, allowAutoJoin },
    })
    expect(
      await rows('SELECT activity_center_project_id AS center FROM organization WHERE id = ?', from),
    ).toEqual([{ center: null }])
    expect((await eva.get(`${at(id)}/invitations`)).body).toMatchObject([{ user: person(adam) }])
    expect((await eva.get(`${at(id)}/metadata`)).body).toHaveLength(1)
    expect((await eva.get(`${at(id)}/users`)).body).toHaveLength(1)
  })
  test('to where it is changes nothing', async () => {
    const eva = await somebody()
    const organization = await organizationWith([eva])
    const id = await projectWith([], { organization })
    await rows('UPDATE organization SET activity_center_project_id = ? WHERE id = ?', id, organization)
    const before = await eva.get(at(id))
    const moved = await eva.post(`${at(id)}/organizations`, { organizationId: organization })
    expect([moved.status, moved.text]).toEqual([200, before.text])
    expect(
      await rows("SELECT kind FROM security_log WHERE project_id = ? AND kind LIKE 'project.moved%'", id),
    ).toEqual([])
  })
  test('needs the role, then the organization, reach to it, and MFA where it requires that', async () => {
    const [root, eva, guest, adam] = [
      await superAdmin(),
      await somebody(),
      await somebody(),
      await somebody({ mfa: true }),
    ]
    const own = await organizationWith([eva])
    const id = await projectWith(
      [
        [guest, 'guest'],
        [adam, 'admin'],
      ],
      { organization: own },
    )
    const [foreign, deleted] = [await organizationWith([]), await organizationWith([eva])]
    await rows('UPDATE organization SET deleted_time = 1 WHERE id = ?', deleted)
    const strict = await organizationWith([eva, adam], { mfaRequired: true })
    const move = async (who: Pick<Somebody, 'post'>, organizationId: unknown) =>
      (await who.post(`${at(id)}/organizations`, { organizationId })).body.error
    expect(await move(guest, 'x')).toBe('Action is restricted for your role')
    expect(await move(eva, undefined)).toBe('Invalid request:\n - organizationId: "This field is missing."')
    expect(await move(eva, 999999)).toBe('Organization 999999 not found')
    expect(await move(eva, 0)).toBe('Organization 0 not found')
    expect(await move(eva, deleted)).toBe(`Organization ${deleted} not found`)
    expect(await move(eva, foreign)).toBe(`You don't have access to the organization ${foreign}`)
    expect(await move(eva, strict)).toBe(
      'This organization requires users to have multi-factor authentication enabled',
    )
    expect(await move(root, strict)).toBe(
      'This organization requires users to have multi-factor authentication enabled',
    )
    expect(await move(adam, strict)).toBeUndefined()
    expect((await eva.get(at(id))).body.error).toBe(
      'This project requires users to have multi-factor authentication enabled',
    )
  })
  test('is for those who reach the target from its maintainer, too', async () => {
    const eva = await somebody()
    const to = await organizationWith([], { maintainer: await maintainerWith(eva) })
    const id = await projectWith([[eva, 'admin']])
    expect((await eva.post(`${at(id)}/organizations`, { organizationId: to })).body.organization.id).toBe(to)
  })
  test('of 20 moves and deletions at once ends in one place, or deleted', inRounds, async () => {
    const root = await superAdmin()
    const id = await projectWith([])
    const targets = await Promise.all(Array.from({ length: 10 }, () => organizationWith([])))
    const answers = await Promise.all([
      ...targets.map((organizationId) => root.post(`${at(id)}/organizations`, { organizationId })),
      ...targets.map(() => root.delete(at(id))),
    ])
    for (const { status } of answers) expect([200, 204, 404, 429]).toContain(status)
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    const [row] = await rows<{ home: number; gone: number }>(
      'SELECT organization_id AS home, deleted_time AS gone FROM project WHERE id = ?',
      id,
    )
    expect(row?.gone).toBeGreaterThan(0)
    const moves = answers.filter(({ status }) => status === 200).map(({ body }) => body.organization.id)
    const logged = await rows(
      'SELECT organization_id FROM security_log WHERE project_id = ? AND kind = ?',
      id,
      'project.moved',
    )
    expect(logged).toHaveLength(moves.length)
    if (moves.length > 0) expect(moves).toContain(row?.home)
  })
})

describe('the preview of a move', () => {
  const preview = (who: Pick<Somebody, 'get'>, project: number, organization: number | string) =>
    who.get(`/api/projects/${project}/move-preview?organizationId=${organization}`)
  test('names who loses reach and who is locked out, in one trip', async () => {
    const [eva, both, left, maintainer, member, safe, root] = [
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody(),
      await somebody({ mfa: true }),
      await superAdmin(),
    ]
    const from = await organizationWith([both, left, member, root], {
      maintainer: await maintainerWith(maintainer),
    })
    const to = await organizationWith([eva, both], {
      name: 'Strict',
      mfaRequired: true,
      allowAutoJoin: false,
    })
    const id = await projectWith(
      [
        [eva, 'admin'],
        [member, 'guest'],
        [safe, 'guest'],
      ],
      { organization: from },
    )
    const answer = await preview(eva, id, to)
    expect([answer.status, answer.calls]).toEqual([200, 1])
    expect(answer.body).toEqual({
      organization: { id: to, name: 'Strict' },
      losesReach: [],
      losesReachUnlisted: 2,
      lockedOut: [person(eva), person(member)],
      allowAutoJoin: false,
    })
    // Whoever may list the members of the organization and of its maintainer sees who they are.
    expect((await preview(root, id, to)).body).toMatchObject({
      losesReach: [person(left), person(maintainer)],
      losesReachUnlisted: 0,
    })
    expect(ids((await eva.get(`${at(id)}/users`)).body)).toContain(member.id)
  })
  test('of a move to where it is names nobody', async () => {
    const eva = await somebody()
    const organization = await organizationWith([eva])
    const answer = await preview(eva, await projectWith([], { organization }), organization)
    expect(answer.body).toMatchObject({ losesReach: [], lockedOut: [], allowAutoJoin: true })
  })
  test('is shown to whoever may move it there', async () => {
    const [eva, guest] = [await somebody(), await somebody()]
    const id = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
    ])
    const foreign = await organizationWith([])
    expect((await preview(guest, id, foreign)).body).toMatchObject({ status: 403, code: 'role-restricted' })
    expect((await preview(eva, id, foreign)).body).toMatchObject({ status: 404, code: 'not-found' })
    expect((await preview(eva, id, 999999)).body).toMatchObject({
      status: 404,
      code: 'organization-not-found',
    })
    expect((await preview(eva, id, 'x')).body).toMatchObject({ status: 422, code: 'invalid-input' })
    expect((await preview(await somebody(), id, foreign)).body).toMatchObject({
      status: 404,
      code: 'not-found',
    })
  })
})
