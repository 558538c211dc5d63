import { describe, expect, test } from 'vitest'
import {
  maintainerWith,
  organizationWith,
  projectWith,
  type Somebody,
  somebody,
} from '../../support/world/world'

const owners = [
  ['maintainer', async (eva: Somebody) => `/manage/maintainers/${await maintainerWith(eva)}/metadata`],
  [
    'organization',
    async (eva: Somebody) => `/manage/organizations/${await organizationWith([eva])}/metadata`,
  ],
  ['project', async (eva: Somebody) => `/manage/projects/${await projectWith([[eva, 'admin']])}/metadata`],
  ['person', async (eva: Somebody) => `/manage/users/${eva.id}/metadata`],
] as const
const written = (keys: readonly string[], value = 'x') => ({
  provider: 'user',
  metadata: keys.map((key) => ({ key, value })),
})
const keys = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `k${from + at}`)
const refusal = {
  error:
    'Invalid request:\n - metadata: "This collection should contain 500 elements or less, and 1048576 bytes in all."',
  code: 'manage.validation',
  errors: [
    {
      key: 'metadata',
      message: 'This collection should contain 500 elements or less, and 1048576 bytes in all.',
    },
  ],
}

describe.each(owners)('a %s keeps', (_, pathFor) => {
  test('500 entries; one more is refused with all that came with it, and an old one may change', async () => {
    const eva = await somebody()
    const path = await pathFor(eva)
    expect((await eva.post(path, written(keys(499)))).status).toBe(201)
    const refused = await eva.post(path, written(['k0', ...keys(2, 499)], 'y'))
    expect([refused.status, refused.body]).toMatchObject([400, refusal])
    const kept = (await eva.get(path)).body as { id: number; value: string }[]
    expect([kept.length, new Set(kept.map(({ value }) => value))]).toEqual([499, new Set(['x'])])
    expect((await eva.post(path, written(['k0', 'k499'], 'y'))).status).toBe(201)
    expect((await eva.post(path, written(['k500']))).status).toBe(400)
    expect((await eva.delete(`${path}/${kept[0]?.id}`)).status).toBe(204)
    expect((await eva.post(path, written(['k500']))).status).toBe(201)
  })
})

test('1 MiB fits, counted in bytes of keys and values; a byte more does not', async () => {
  const eva = await somebody()
  const path = `/manage/users/${eva.id}/metadata`
  for (const key of 'abcdefghijklmno')
    expect((await eva.post(path, written([key], 'x'.repeat(65_535)))).status).toBe(201)
  const last = `${'ü'.repeat(32_767)}x`
  expect((await eva.post(path, written(['p'], `${last}x`))).body).toMatchObject(refusal)
  expect((await eva.post(path, written(['p'], last))).status).toBe(201)
  expect((await eva.post(path, written(['q'], ''))).body).toMatchObject(refusal)
  expect((await eva.post(path, written(['p'], `${last}x`))).body).toMatchObject(refusal)
})

test('of 20 who write at once, none gets it beyond', async () => {
  const eva = await somebody()
  const path = `/manage/users/${eva.id}/metadata`
  const answers = await Promise.all(
    keys(20).map((own) => eva.post(path, written(keys(40).map((key) => own + key)))),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(12)
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(8)
  expect((await eva.get(path)).body).toHaveLength(480)
})
