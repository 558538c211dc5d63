import { describe, expect, test } from 'vitest'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

let count = 0
/** A feature for projects with these flags; its name. */
async function feature(
  canBeManageByAdmin: boolean,
  canBeManagedViaApi: boolean,
  type = 'project',
): Promise<string> {
  count += 1
  const name = `flagged.${count}`
  const flags = { canBeManageByAdmin, canBeManagedViaAPI: canBeManagedViaApi }
  await (await superAdmin()).post('/manage/features', { name, type, title: name, description: '', ...flags })
  return name
}
/** A project with one caller of each kind that the rules of features tell apart. */
async function cast() {
  const [admin, guest, omar, mia] = [await somebody(), await somebody(), await somebody(), await somebody()]
  const organization = await organizationWith([omar], { maintainer: await maintainerWith(mia) })
  const project = await projectWith(
    [
      [admin, 'admin'],
      [guest, 'guest'],
    ],
    { organization },
  )
  const callers = {
    super: await superAdmin(),
    manager: await somebody({ features: ['can-manage-features'] }),
    admin,
    guest,
    omar,
    mia,
    stranger: await somebody(),
  }
  return { project, callers }
}
const codes = { 200: 'ok', 'manage.featureNotManageable': 'FA422' } as Record<string, string>

describe('features of a project', () => {
  test.each([
    [
      true,
      true,
      { super: 'ok', manager: 'ok', admin: 'ok', guest: 'F403', omar: 'F403', mia: 'F403', stranger: 'P403' },
    ],
    [
      false,
      true,
      {
        super: 'ok',
        manager: 'ok',
        admin: 'F403',
        guest: 'F403',
        omar: 'F403',
        mia: 'F403',
        stranger: 'P403',
      },
    ],
    [
      true,
      false,
      {
        super: 'FA422',
        manager: 'FA422',
        admin: 'FA422',
        guest: 'F403',
        omar: 'F403',
        mia: 'F403',
        stranger: 'P403',
      },
    ],
    [
      false,
      false,
      {
        super: 'FA422',
        manager: 'FA422',
        admin: 'F403',
        guest: 'F403',
        omar: 'F403',
        mia: 'F403',
        stranger: 'P403',
      },
    ],
  ] as const)(
    'are given and taken as their flags say: by admin %s, via API %s',
    async (byAdmin, viaApi, expected) => {
      const { project, callers } = await cast()
      for (const [who, verdict] of Object.entries(expected)) {
        const name = await feature(byAdmin, viaApi)
        const caller: Somebody = callers[who as keyof typeof callers]
        const given = await caller.post(`/manage/projects/${project}/features`, { feature: name })
        const taken = await caller.delete(`/manage/projects/${project}/features/${name}`)
        const said =
          given.body.error === "You can't edit project features"
            ? 'F403'
            : given.body.error === `You don't have access to project ${project}`
              ? 'P403'
              : (codes[given.body.code ?? given.status] ?? given.text)
        expect([who, said]).toEqual([who, verdict])
        expect([who, taken.status]).toEqual([who, verdict === 'ok' ? 204 : given.status])
      }
    },
  )
  test('stand in the project, in the order of giving; twice is once', async () => {
    const { project, callers } = await cast()
    const [first, second] = [await feature(true, true), await feature(true, true)]
    const path = `/manage/projects/${project}/features`
    await callers.admin.post(path, { feature: second })
    const given = await callers.admin.post(path, { feature: first })
    expect([given.status, given.calls, given.body.features]).toEqual([200, 2, [second, first]])
    expect(given.body).toEqual((await callers.admin.get(`/manage/projects/${project}`)).body)
    expect(await callers.admin.post(path, { feature: first })).toMatchObject({
      status: 422,
      body: { error: `Feature "${first}" is already assigned` },
    })
    expect((await callers.guest.post(path, { feature: first })).status).toBe(403)
    expect(await callers.admin.delete(`${path}/${first}`)).toMatchObject({ status: 204, calls: 2 })
    expect(await callers.admin.delete(`${path}/${first}`)).toMatchObject({ status: 204 })
  })
  test('must be defined, and be for projects, before anything about rights is said', async () => {
    const { project, callers } = await cast()
    const path = `/manage/projects/${project}/features`
    expect(await callers.guest.post(path, { feature: 'undefined' })).toMatchObject({
      status: 404,
      body: { error: 'Feature not found' },
    })
    expect(await callers.guest.post(path, { feature: await feature(true, true, 'admin') })).toMatchObject({
      status: 422,
      body: { code: 'manage.featureInvalidType' },
    })
    expect((await callers.guest.delete(`${path}/undefined`)).status).toBe(404)
    expect((await callers.stranger.post(path, { feature: 'undefined' })).status).toBe(403)
  })
  test('make a project governed, and its roles others', async () => {
    const { project, callers } = await cast()
    expect(
      (
        await callers.super.post(`/manage/projects/${project}/features`, {
          feature: 'protected-default-branch',
        })
      ).status,
    ).toBe(200)
    expect(
      (await callers.omar.patch(`/manage/projects/${project}/users/${callers.guest.id}`, { role: 'guest' }))
        .body.code,
    ).toBe('manage.invalidRole')
  })
})
