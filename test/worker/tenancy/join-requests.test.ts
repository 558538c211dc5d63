import { afterEach, describe, expect, test, vi } from 'vitest'
import { postedTo } from '../../support/world/mailbox'
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
const person = ({ id, name, email }: Somebody) => ({ id, name, email })

describe('requests for access', () => {
  async function closedProject(governed = false) {
    const [mia, adam] = [await somebody(), await somebody()]
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(mia),
      allowAutoJoin: false,
    })
    const features = governed ? ['protected-default-branch'] : []
    const project = await projectWith([[adam, governed ? 'productionManager' : 'admin']], {
      organization,
      features,
    })
    return {
      mia,
      adam,
      organization,
      project,
      path: `/manage/projects/${project}/join-requests`,
      own: '/manage/current-user/projects-join-requests',
    }
  }
  test('are seen alike by who asks and by the project, and told to who may decide', async () => {
    const { mia, adam, project, path, own } = await closedProject()
    const made = await mia.post(`/manage/projects/${project}/request-access`, {
      reason: 'a ticket',
      expirationSeconds: 3600,
    })
    expect([made.status, made.calls]).toEqual([201, 2])
    expect(Object.keys(made.body)).toEqual(['id', 'created', 'expires', 'reason', 'project'])
    expect((await mia.get(own)).body).toEqual([made.body])
    expect((await mia.get(`${own}/${made.body.id}`)).body).toEqual(made.body)
    const { project: _, ...common } = made.body
    expect((await adam.get(path)).body).toEqual([{ ...common, user: person(mia) }])
    expect((await adam.get(`${path}/${made.body.id}`)).body).toEqual({ ...common, user: person(mia) })
    expect((await postedTo(adam.email))[0]).toMatchObject({
      kind: 'join-requests.requested',
      data: { who: mia.name, reason: 'a ticket' },
    })
    expect((await mia.post(`/manage/projects/${project}/request-access`)).body.error).toBe(
      'You have already sent a join request to this project.',
    )
  })
  test('that are approved seat with the default role, the approver named', async () => {
    const { mia, adam, project, path, own } = await closedProject(true)
    const { body } = await mia.post(`/manage/projects/${project}/request-access`, { reason: 'x' })
    expect(await adam.put(`${path}/${body.id}`)).toMatchObject({ status: 202, text: '', calls: 2 })
    expect(
      (await adam.get(`/manage/projects/${project}/users`)).body.find(
        (one: { id: number }) => one.id === mia.id,
      ),
    ).toMatchObject({
      role: 'developer',
      reason: 'x',
      invitor: null,
      approver: person(adam),
    })
    expect((await mia.get(own)).body).toEqual([])
    expect((await postedTo(mia.email))[0]?.kind).toBe('join-requests.approved')
    expect((await adam.put(`${path}/${body.id}`)).body.error).toBe(`Join request ${body.id} not found`)
    expect((await mia.post(`/manage/projects/${project}/request-access`)).body.error).toBe(
      'You are already a member of the project.',
    )
  })
  test('are rejected, cancelled, and never approved by who made them', async () => {
    const { mia, adam, project, path, own } = await closedProject()
    const ask = async () => (await mia.post(`/manage/projects/${project}/request-access`)).body.id
    const first = await ask()
    expect((await mia.put(`${own}/${first}`)).body.error).toBe(
      'Only project members can approve or reject join requests',
    )
    expect((await mia.put(`${path}/${first}`)).status).toBe(403)
    expect((await adam.delete(`${path}/${first}`)).status).toBe(204)
    expect((await postedTo(mia.email))[0]?.kind).toBe('join-requests.rejected')
    const second = await ask()
    expect((await adam.delete(`${own}/${second}`)).status).toBe(404)
    expect(await mia.delete(`${own}/${second}`)).toMatchObject({ status: 204, calls: 2 })
    expect((await adam.get(path)).body).toEqual([])
  })
  test('are for maintainers’ members while auto join is off', async () => {
    const { adam, project } = await closedProject()
    const omar = await somebody()
    const path = (id: number) => `/manage/projects/${id}/request-access`
    const open = await projectWith([], { organization: await organizationWith([omar]) })
    expect((await omar.post(path(open))).body.code).toBe('manage.useJoinProject')
    expect((await adam.post(path(project))).body.code).toBe('manage.alreadyMember')
    expect((await omar.post(path(project))).body.error).toBe(`You don't have access to project ${project}`)
  })
  test('of somebody without MFA wait until they have it', async () => {
    const [adam, mia] = [await somebody({ mfa: true }), await somebody({ mfa: true })]
    const organization = await organizationWith([], {
      maintainer: await maintainerWith(mia),
      allowAutoJoin: false,
      mfaRequired: true,
    })
    const project = await projectWith([[adam, 'admin']], { organization })
    const { body } = await mia.post(`/manage/projects/${project}/request-access`)
    await rows('UPDATE user SET mfa_enabled = 0 WHERE id = ?', mia.id)
    expect((await adam.put(`/manage/projects/${project}/join-requests/${body.id}`)).body.code).toBe(
      'manage.mfaRequired',
    )
    expect((await adam.get(`/manage/projects/${project}/join-requests`)).body).toHaveLength(1)
  })
})
