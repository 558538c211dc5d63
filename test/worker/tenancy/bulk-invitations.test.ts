import { afterEach, describe, expect, test, vi } from 'vitest'
import { minutes } from '../../../worker/kit/duration'
import { postedTo } from '../../support/world/mailbox'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  tokenHolder,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const units = [
  ['maintainers', maintainerWith],
  ['organizations', async (adam: Somebody) => organizationWith([adam])],
  ['projects', async (adam: Somebody) => projectWith([[adam, 'admin']])],
] as const

describe.each(units)('inviting many to %s', (kind, make) => {
  test('gives a result for each, in order, and none stops the others, in two trips', async () => {
    const [adam, eva] = [await somebody(), await somebody()]
    const unit = await make(adam)
    const invited = `already-${kind}@example.com`
    await adam.post(`/manage/${kind}/${unit}/invitations`, { email: invited })
    const emails = [
      eva.email,
      'no address',
      adam.email,
      `new-${kind}@example.com`,
      invited,
      ` ${eva.email.toUpperCase()} `,
    ]
    const answer = await adam.post(`/api/${kind}/${unit}/invitations/bulk`, { emails })
    expect([answer.status, answer.calls]).toEqual([200, 2])
    expect(
      answer.body.map((one: { email: string; status: string; code?: string }) => [
        one.email,
        one.status,
        one.code,
      ]),
    ).toEqual([
      [eva.email, 'invited', undefined],
      ['no address', 'failed', 'email-not-valid'],
      [adam.email, 'failed', 'invite-self'],
      [`new-${kind}@example.com`, 'invited', undefined],
      [invited, 'failed', 'already-invited'],
      [` ${eva.email.toUpperCase()} `, 'failed', 'already-invited'],
    ])
    const listed = (await adam.get(`/manage/${kind}/${unit}/invitations`)).body as {
      id: number
      user: { email: string }
    }[]
    expect(listed.find((one) => one.user.email === eva.email)?.id).toBe(answer.body[0].id)
    expect(listed).toHaveLength(3)
    expect(await kindsPostedTo(eva.email)).toEqual(['invitations.invited'])
    expect(await kindsPostedTo(`new-${kind}@example.com`)).toEqual([
      'invitations.invited',
      'accounts.activate',
    ])
  })
  test('again: the mail goes out once more, after an hour, and the link is shown', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [adam, eva] = [await somebody(), await somebody()]
    const unit = await make(adam)
    const { id } = (await adam.post(`/manage/${kind}/${unit}/invitations`, { email: eva.email })).body
    const resend = async () => (await tokenHolder(adam)).post(`/api/${kind}/${unit}/invitations/${id}/resend`)
    const link = `http://localhost:8787/invitations/${kind.slice(0, -1)}-${id}`
    vi.setSystemTime(Date.now() + minutes(59))
    const early = await resend()
    expect([early.status, early.body, early.calls]).toEqual([202, { link, isMailed: false }, 2])
    expect(await kindsPostedTo(eva.email)).toHaveLength(1)
    vi.setSystemTime(Date.now() + minutes(1))
    const answer = await resend()
    expect([answer.status, answer.body, answer.calls]).toEqual([202, { link, isMailed: true }, 2])
    expect(await kindsPostedTo(eva.email)).toEqual(['invitations.invited', 'invitations.invited'])
    vi.setSystemTime(Date.now() + minutes(1))
    expect((await resend()).body).toEqual({ link, isMailed: false })
    expect(
      (await (await tokenHolder(adam)).post(`/api/${kind}/${unit}/invitations/999999/resend`)).status,
    ).toBe(404)
  })
  test('is closed to strangers, who hear of nothing', async () => {
    const [adam, otto] = [await somebody(), await somebody()]
    const unit = await make(adam)
    const answer = await otto.post(`/api/${kind}/${unit}/invitations/bulk`, { emails: ['a@b.cz'] })
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
  })
})

test('inviting many to a project gives all its terms, or none where the role is refused', async () => {
  const adam = await somebody()
  const project = await projectWith([[adam, 'admin']])
  const emails = Array.from({ length: 50 }, (_, at) => `crowd-${at}@example.com`)
  const path = `/api/projects/${project}/invitations/bulk`
  expect(await adam.post(path, { emails, role: 'share' })).toMatchObject({
    status: 400,
    body: { code: 'share-role-denied' },
  })
  expect(await rows('SELECT id FROM user WHERE email LIKE ?', 'crowd-%')).toEqual([])
  const answer = await adam.post(path, { emails, role: 'guest', reason: 'a course', expirationSeconds: 3600 })
  expect(answer.calls).toBe(2)
  expect(answer.body.every((one: { status: string }) => one.status === 'invited')).toBe(true)
  const listed = (await adam.get(`/manage/projects/${project}/invitations`)).body
  expect(listed).toHaveLength(50)
  expect(listed[49]).toMatchObject({
    role: 'guest',
    reason: 'a course',
    expires: expect.any(String),
    user: { email: 'crowd-49@example.com', name: '' },
  })
})
test('inviting many refuses an empty list, too long a list, and unknown fields', async () => {
  const adam = await somebody()
  const path = `/api/projects/${await projectWith([[adam, 'admin']])}/invitations/bulk`
  for (const body of [
    { emails: [] },
    {},
    { emails: Array(201).fill('a@b.cz') },
    { emails: ['a@b.cz'], other: 1 },
  ])
    expect((await adam.post(path, body)).status).toBe(422)
})
