import { afterEach, describe, expect, test, vi } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import { postedTo } from '../../support/world/mailbox'
import { atOnce, inRounds } from '../../support/world/race'
import { maintainerWith, organizationWith, rows, somebody, tokenHolder } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const kindsPostedTo = async (email: string) => (await postedTo(email)).map(({ kind }) => kind)
const units = [
  ['maintainer', (members: Parameters<typeof organizationWith>[0]) => maintainerWith(...members)],
  ['organization', (members: Parameters<typeof organizationWith>[0]) => organizationWith(members)],
] as const

describe.each(units)('an invitation to a %s', (unit, make) => {
  const seats = (id: number, user: number) =>
    rows(`SELECT 1 FROM ${unit}_member WHERE ${unit}_id = ? AND user_id = ?`, id, user)
  test(
    'that is accepted while it is cancelled, twenty times at once: the seat is there or is not',
    inRounds,
    async () => {
      const [eva, adam] = [await somebody(), await somebody()]
      const id = await make([eva])
      const path = `/manage/${unit}s/${id}/invitations`
      const { id: invitation } = (await eva.post(path, { email: adam.email })).body
      const mine = `/manage/current-user/${unit}s-invitations/${invitation}`
      const answers = await atOnce((at) => (at % 2 ? adam.put(mine) : eva.delete(`${path}/${invitation}`)))
      const statuses = answers.map(({ status }) => status)
      for (const status of statuses) expect([202, 204, 404, 429]).toContain(status)
      expect(statuses.filter((status) => status === 202 || status === 204)).toHaveLength(1)
      expect(await seats(id, adam.id)).toHaveLength(statuses.includes(202) ? 1 : 0)
      expect((await eva.get(path)).body).toEqual([])
    },
  )
  test('and adding directly, at once, end in one seat and no invitation', async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => somebody()))
    const adam = await somebody()
    const id = await make(members)
    const answers = await Promise.all(
      members.flatMap((one) => [
        one.post(`/manage/${unit}s/${id}/invitations`, { email: adam.email }),
        one.post(`/manage/${unit}s/${id}/users`, { id: adam.id }),
      ]),
    )
    for (const { status } of answers) expect([201, 400, 429]).toContain(status)
    expect(await seats(id, adam.id)).toHaveLength(1)
    expect(await rows(`SELECT 1 FROM ${unit}_invitation WHERE ${unit}_id = ?`, id)).toEqual([])
  })
  test('to the same twenty, ten times at once, is made and mailed once each', async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => somebody()))
    const id = await make(members)
    const emails = Array.from({ length: 20 }, (_, at) => `crowd-${unit}-${at}@example.com`)
    const answers = await Promise.all(
      members.map((one) => one.post(`/api/${unit}s/${id}/invitations/bulk`, { emails })),
    )
    const invited = answers
      .flatMap(({ status, body }) => (status === 200 ? body : []))
      .filter((one) => one.status === 'invited')
    expect(invited.map(({ email }) => email).sort()).toEqual([...emails].sort())
    for (const email of emails)
      expect(await kindsPostedTo(email)).toEqual(['invitations.invited', 'accounts.activate'])
  })
  test('that is sent again to a newcomer brings a new link to activate the account', async () => {
    const eva = await somebody()
    const path = `${unit}s/${await make([eva])}/invitations`
    const { id } = (await eva.post(`/manage/${path}`, { email: `slow-${unit}@example.com` })).body
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(1) })
    await (await tokenHolder(eva)).post(`/api/${path}/${id}/resend`)
    expect(await kindsPostedTo(`slow-${unit}@example.com`)).toEqual([
      'invitations.invited',
      'accounts.activate',
      'invitations.invited',
      'accounts.activate',
    ])
    const links = await rows(
      `SELECT superseded IS NULL AS open FROM one_time_link
        WHERE purpose = 'activate' AND user_id = (SELECT id FROM user WHERE email_key = ?)
        ORDER BY created, rowid`,
      `slow-${unit}@example.com`,
    )
    expect(links).toEqual([{ open: 0 }, { open: 1 }])
  })
})
