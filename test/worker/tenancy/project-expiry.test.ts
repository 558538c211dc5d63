import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, hours } from '../../../worker/kit/duration'
import { postedTo, tick } from '../../support/world/mailbox'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const noon = Date.UTC(2026, 2, 11, 12)
const stopClock = () => vi.useFakeTimers({ toFake: ['Date'], now: noon })

describe('time', () => {
  test('deletes what has expired, once, and tells the people around it', async () => {
    stopClock()
    const [eva, jana, gone] = [await somebody(), await somebody(), await somebody()]
    const mia = await somebody()
    const organization = await organizationWith([jana], {
      maintainer: await maintainerWith(mia),
      allowAutoJoin: false,
    })
    const id = await projectWith(
      [
        [eva, 'admin'],
        [jana, 'guest'],
        [gone, 'guest'],
      ],
      { organization, name: 'Trial', expires: noon + 999 },
    )
    await rows('UPDATE organization SET activity_center_project_id = ? WHERE id = ?', id, organization)
    await rows('UPDATE project_member SET expires = ? WHERE user_id = ?', noon + 1, gone.id)
    expect((await mia.post(`/manage/projects/${id}/request-access`)).status).toBe(201)
    await tick()
    expect(await rows('SELECT deleted_time AS gone FROM project WHERE id = ?', id)).toEqual([{ gone: null }])
    vi.setSystemTime(noon + 60_000)
    await tick()
    await tick()
    expect(await rows('SELECT deleted_time AS gone FROM project WHERE id = ?', id)).toEqual([
      { gone: noon + 999 },
    ])
    expect(await rows('SELECT id FROM join_request WHERE project_id = ?', id)).toEqual([])
    expect(
      await rows('SELECT activity_center_project_id AS center FROM organization WHERE id = ?', organization),
    ).toEqual([{ center: null }])
    for (const { email } of [eva, jana]) {
      const mails = (await postedTo(email)).filter(({ kind }) => kind === 'projects.expired')
      expect(mails).toMatchObject([{ data: { projectName: 'Trial', keptUntil: noon + 999 + days(60) } }])
    }
    expect((await postedTo(gone.email)).map(({ kind }) => kind)).not.toContain('projects.expired')
  })
  test('tells people a week ahead, once for each expiry', async () => {
    stopClock()
    const [eva, jana] = [await somebody(), await somebody()]
    const id = await projectWith([[eva, 'admin']], {
      organization: await organizationWith([jana]),
      expires: noon + days(7) + 1,
    })
    const told = async () => (await postedTo(jana.email)).map(({ kind, data }) => [kind, data.expires])
    await tick()
    expect(await told()).toEqual([])
    vi.setSystemTime(noon + 1)
    await tick()
    await tick()
    expect(await told()).toEqual([['projects.expiring', noon + days(7) + 1]])
    expect((await postedTo(eva.email)).map(({ kind }) => kind)).toEqual(['projects.expiring'])
    vi.setSystemTime(noon + 1 + hours(1))
    await rows('UPDATE project SET expires = ? WHERE id = ?', noon + days(3), id)
    await tick()
    expect((await told())[0]).toEqual(['projects.expiring', noon + days(3)])
  })
  test('purges what was deleted 60 days ago', async () => {
    stopClock()
    const root = await superAdmin()
    const id = await projectWith([[root, 'admin']])
    await rows('UPDATE project SET deleted_time = ? WHERE id = ?', noon, id)
    const purged = async () =>
      (await rows<{ purged: number | null }>('SELECT purged_time AS purged FROM project WHERE id = ?', id))[0]
        ?.purged
    vi.setSystemTime(noon + days(60) - 1)
    await tick()
    expect(await purged()).toBeNull()
    vi.setSystemTime(noon + days(60))
    await tick()
    expect(await purged()).toBe(noon + days(60))
    expect(await rows('SELECT 1 FROM project_member WHERE project_id = ?', id)).toEqual([])
  })
})
