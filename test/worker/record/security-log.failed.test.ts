import { describe, expect, test } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import { noon } from '../../support/browser/two-step'
import { tick } from '../../support/world/mailbox'
import { atMoment } from '../../support/world/notified'
import { goodPassword, someone } from '../../support/world/people'
import { application, organizationWith, projectWith, somebody, superAdmin } from '../../support/world/world'

const log = '/api/account/security-log'

describe('what was tried in vain', () => {
  test('stands in my log: wrong confirmations, once an hour with their number', async () => {
    const { browser } = await someone()
    await atMoment(noon, async () => {
      for (const password of ['wrong', 'wrong again', goodPassword])
        await browser.post('/api/account/confirm', { password })
      const entries = (await browser.get(log)).body as { kind: string; data: object; network: string }[]
      expect(entries.map(({ kind }) => kind)).toEqual(['identity.confirmed', 'identity.confirmation-failed'])
      expect(entries[1]).toMatchObject({ data: { count: 2, operation: 'POST /api/account/confirm' } })
      expect(entries[1]?.network).toBeTruthy()
    })
  })
  test('stands in the log of the unit: changes that somebody may not make, but no reads', async () => {
    const [eva, guest, stranger] = [await somebody(), await somebody(), await somebody()]
    const project = await projectWith([
      [eva, 'admin'],
      [guest, 'guest'],
    ])
    const users = `/manage/projects/${project}/users`
    for (const _ of [1, 2, 3]) expect((await guest.post(users, { email: 'x@example.com' })).status).toBe(403)
    expect((await stranger.delete(`/manage/projects/${project}`)).status).toBe(403)
    expect((await stranger.get(`/manage/projects/${project}`)).status).toBe(403)
    const path = `/api/projects/${project}/security-log`
    const denied = { kind: 'act.denied', actor: null, application: null }
    expect((await eva.get(path)).body).toMatchObject([
      {
        ...denied,
        user: { id: stranger.id },
        data: { count: 1, operation: 'DELETE /manage/projects/:project' },
      },
      { ...denied, user: { id: guest.id }, data: { count: 3 } },
    ])
  })
  test('stands there of applications as well, and is sealed when its hour is over', async () => {
    const organization = await organizationWith([await somebody()])
    const loader = await application('organizations:read')
    const act = () => loader.patch(`/manage/organizations/${organization}`, { name: 'Mine' })
    expect([(await act()).status, (await act()).status]).toEqual([403, 403])
    const entry = async () =>
      (await (await superAdmin()).get(`/api/organizations/${organization}/security-log`)).body[0]
    expect(await entry()).toMatchObject({
      kind: 'act.denied',
      user: null,
      application: { name: 'An application' },
      data: { count: 2 },
    })
    const verified = async () =>
      (await (await superAdmin()).get(`/api/organizations/${organization}/security-log/verification`)).body
    await tick()
    expect(await verified()).toMatchObject({ sealedUpTo: 0, unsealed: 1 })
    await atMoment(Date.now() + hours(2), tick)
    expect(await verified()).toMatchObject({ sealedUpTo: 1, unsealed: 0, isIntact: true })
  })
})
