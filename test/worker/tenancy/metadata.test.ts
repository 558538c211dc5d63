import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  rows,
  type Somebody,
  somebody,
  superAdmin,
} from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
type Item = { id: number; provider: string; timestamp: string; key: string; value: string }
const keysOf = (items: Item[]) => items.map(({ provider, key }) => `${provider} ${key}`)
const wanted = (provider: string, ...pairs: [string, string][]) => ({
  provider,
  metadata: pairs.map(([key, value]) => ({ key, value })),
})

/** Each kind of owner, with somebody who may write its `user` metadata, and a stranger's answer. */
const owners = [
  ['maintainers', async (eva: Somebody) => `/manage/maintainers/${await maintainerWith(eva)}/metadata`, 403],
  [
    'organizations',
    async (eva: Somebody) => `/manage/organizations/${await organizationWith([eva])}/metadata`,
    403,
  ],
  [
    'projects',
    async (eva: Somebody) => `/manage/projects/${await projectWith([[eva, 'admin']])}/metadata`,
    403,
  ],
  ['users', async (eva: Somebody) => `/manage/users/${eva.id}/metadata`, 404],
] as const

describe.each(owners)('metadata of %s', (kind, pathFor, strangers) => {
  test('is written and read whole, in one and two trips', async () => {
    const eva = await somebody()
    const path = await pathFor(eva)
    const written = await eva.post(
      path,
      wanted('user', ['app_colour', 'red'], ['app.colour', 'blue'], ['Zebra', ''], ['app.colour', 'green']),
    )
    expect([written.status, written.calls]).toEqual([201, 2])
    const read = await eva.get(`${path}/`)
    expect([read.status, read.calls]).toEqual([200, 1])
    expect(read.body).toEqual(written.body)
    const byKey = ['user Zebra', 'user app.colour', 'user app_colour']
    expect(keysOf(read.body)).toEqual(
      kind === 'users' ? ['user app_colour', 'user app.colour', 'user Zebra'] : byKey,
    )
    expect(read.body.find((item: Item) => item.key === 'app.colour')).toMatchObject({ value: 'green' })
    expect(Object.keys(read.body[0])).toEqual(['id', 'provider', 'timestamp', 'key', 'value'])
  })
  test('keeps the id of a key written again, renews its timestamp, and tells providers apart', async () => {
    const [eva, adam] = [await somebody(), await superAdmin()]
    const path = await pathFor(eva)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const [first] = (await eva.post(path, wanted('user', ['a', '1']))).body as Item[]
    await eva.post(path, wanted('user', ['b', '1']))
    vi.setSystemTime(Date.now() + 5000)
    const again = (await eva.post(path, wanted('user', ['b', '1']))).body as Item[]
    const both = (await adam.post(path, wanted('system', ['a', '2']))).body as Item[]
    expect(again[0]).toEqual(first)
    expect(again[1]?.timestamp).not.toBe(first?.timestamp)
    expect(both.filter(({ key }) => key === 'a')).toHaveLength(2)
  })
  test('of the system is the super admin’s', async () => {
    const eva = await somebody()
    const path = await pathFor(eva)
    const refused = await eva.post(path, wanted('system', ['a', '1']))
    expect([refused.status, refused.body.error]).toEqual([
      403,
      'Only super admin can edit metadata with system provider',
    ])
    const adam = await superAdmin()
    const [item] = (await adam.post(path, wanted('system', ['a', '1']))).body as Item[]
    expect((await eva.delete(`${path}/${item?.id}`)).status).toBe(403)
    expect((await adam.delete(`${path}/${item?.id}`)).status).toBe(204)
  })
  test('is deleted once', async () => {
    const eva = await somebody()
    const path = await pathFor(eva)
    const [item] = (await eva.post(path, wanted('user', ['a', '1']))).body as Item[]
    const gone = await eva.delete(`${path}/${item?.id}`)
    expect([gone.status, gone.text, gone.calls]).toEqual([204, '', 2])
    const again = await eva.delete(`${path}/${item?.id}`)
    expect([again.status, again.body.error]).toEqual([404, `Metadata ${item?.id} not found`])
    expect((await eva.delete(`${path}/9223372036854775807`)).status).toBe(404)
  })
  test('is closed to strangers', async () => {
    const [eva, otto] = [await somebody(), await somebody()]
    const path = await pathFor(eva)
    const [item] = (await eva.post(path, wanted('user', ['secret', 'canary']))).body as Item[]
    const answers = [
      await otto.get(path),
      await otto.post(path, wanted('user', ['a', '1'])),
      await otto.delete(`${path}/${item?.id}`),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(strangers)
      expect(answer.text).not.toContain('canary')
    }
  })
  test.each([
    [{}, 'provider', 'This field is missing.'],
    [
      { provider: 'other', metadata: [{ key: 'a', value: 'b' }] },
      'provider',
      'The value you selected is not a valid choice.',
    ],
    [{ provider: 'user', metadata: [] }, 'metadata', 'This value should not be blank.'],
    [{ provider: 'user', metadata: [{ value: 'b' }] }, 'metadata[0][key]', 'This field is missing.'],
    [
      { provider: 'user', metadata: [{ key: 'a', value: 5 }] },
      'metadata[0][value]',
      'This value should be of type string.',
    ],
  ])('refuses %j as a list of fields, and writes nothing', async (body, key, message) => {
    const eva = await somebody()
    const path = await pathFor(eva)
    const refused = await eva.post(path, body)
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toContainEqual({ key, message })
    expect((await eva.get(path)).body).toEqual([])
  })
})

describe('the provider `maintainer`', () => {
  test('of an organization is for its maintainer’s members and super admins', async () => {
    const [eva, mia] = [await somebody(), await somebody()]
    const id = await organizationWith([eva], { maintainer: await maintainerWith(mia) })
    const path = `/manage/organizations/${id}/metadata`
    const refused = await eva.post(path, wanted('maintainer', ['a', '1']))
    expect([refused.status, refused.body.error]).toEqual([
      403,
      `You can't edit metadata for organization ${id} with maintainer provider`,
    ])
    const [item] = (await mia.post(path, wanted('maintainer', ['a', '1']))).body as Item[]
    expect((await eva.delete(`${path}/${item?.id}`)).status).toBe(403)
    expect((await mia.delete(`${path}/${item?.id}`)).status).toBe(204)
  })
  test('exists nowhere else', async () => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}/metadata`
    expect((await eva.post(path, wanted('maintainer', ['a', '1']))).body.code).toBe('manage.validation')
  })
})

describe('a SAML set-up', () => {
  const saml = () => somebody({ features: ['saml-metadata-access'] })
  test('may write and delete system metadata whose keys all begin KBC.saml.', async () => {
    const eva = await saml()
    for (const path of [
      `/manage/organizations/${await organizationWith([eva])}/metadata`,
      `/manage/projects/${await projectWith([[eva, 'admin']])}/metadata`,
    ]) {
      const [item] = (await eva.post(path, wanted('system', ['KBC.saml.url', 'x'], ['KBC.saml.id', 'y'])))
        .body as Item[]
      expect((await eva.post(path, wanted('system', ['KBC.saml.url', 'z'], ['other', 'y']))).status).toBe(403)
      expect((await eva.delete(`${path}/${item?.id}`)).status).toBe(204)
    }
  })
  test('may not where its person may not write at all', async () => {
    const [eva, guest] = [await saml(), await saml()]
    const path = `/manage/projects/${await projectWith([[guest, 'guest']])}/metadata`
    expect((await guest.post(path, wanted('system', ['KBC.saml.url', 'x']))).body.code).toBe(
      'manage.roleRestricted',
    )
    expect((await eva.post(path, wanted('system', ['KBC.saml.url', 'x']))).status).toBe(403)
    const own = await eva.post(`/manage/users/${eva.id}/metadata`, wanted('system', ['KBC.saml.url', 'x']))
    expect(own.status).toBe(403)
  })
})

describe('a super admin', () => {
  test('deletes a person’s metadata by its id alone; others only their own', async () => {
    const [adam, eva, otto] = [await superAdmin(), await somebody(), await somebody()]
    const [item] = (await eva.post(`/manage/users/${eva.email}/metadata`, wanted('user', ['a', '1'])))
      .body as Item[]
    expect((await otto.delete(`/manage/users/${otto.id}/metadata/${item?.id}`)).status).toBe(404)
    expect((await adam.delete(`/manage/users/999999/metadata/${item?.id}`)).status).toBe(404)
    expect((await adam.delete(`/manage/users/${otto.id}/metadata/${item?.id}`)).status).toBe(204)
    expect(await rows('SELECT id FROM user_metadata WHERE user_id = ?', eva.id)).toEqual([])
  })
})

test('a value of 64 KiB fits, a body over 1 MiB does not', async () => {
  const eva = await somebody()
  const path = `/manage/users/${eva.id}/metadata`
  expect((await eva.post(path, wanted('user', ['a', 'x'.repeat(65_536)]))).status).toBe(201)
  expect((await eva.post(path, wanted('user', ['a', 'x'.repeat(65_537)]))).status).toBe(400)
  expect(
    (
      await eva.post(
        path,
        wanted(
          'user',
          ...Array.from({ length: 18 }, (_, at): [string, string] => [`k${at}`, 'x'.repeat(60_000)]),
        ),
      )
    ).status,
  ).toBe(413)
})

test('nothing is written of somebody whose account was deleted', async () => {
  const [root, eva] = [await superAdmin(), await somebody()]
  const path = `/manage/users/${eva.id}/metadata`
  expect((await root.delete(`/manage/users/${eva.id}`)).status).toBe(204)
  expect((await root.post(path, wanted('user', ['a', '1']))).status).toBe(404)
  expect(await rows('SELECT 1 FROM user_metadata WHERE user_id = ?', eva.id)).toEqual([])
})
