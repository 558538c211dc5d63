import { describe, expect, test } from 'vitest'
import { newToken } from '../../../worker/access/token/form'
import type { UnitKind } from '../../../worker/access/unitKind'
import { operations } from '../../../worker/http/operation'
import { manageClient } from '../../support/http/manageClient'
import { manageOperations } from '../../support/tables/manageOperations.table'
import {
  application,
  maintainerWith,
  organizationWith,
  projectWith,
  somebody,
  tokenOf,
} from '../../support/world/world'

const unitKinds: ReadonlySet<string> = new Set<UnitKind>([
  'platform',
  'user',
  'maintainer',
  'organization',
  'project',
])
const unitOperations = operations.flatMap((one) => {
  const { access } = one
  if (!('permission' in access)) return []
  const method = one.method.toUpperCase()
  return [
    {
      method,
      path: one.path,
      name: `${method} ${one.path}`,
      unit: access.kind,
      permission: access.permission,
    },
  ]
})
const at = (path: string, ids: Readonly<Record<string, number | string>>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(ids[name] ?? 1))

describe('every operation on a unit', () => {
  test('asks the permission that the specification names for it', () => {
    expect(unitOperations.length).toBeGreaterThan(0)
    for (const { name, path, unit, permission } of unitOperations) {
      if (path.startsWith('/manage') && !/storage-backend|file-storage|ui-apps|commands/.test(path))
        expect([name, manageOperations[name]]).toEqual([name, `${unit} ${permission}`])
      expect(unitKinds.has(unit)).toBe(true)
    }
  })
  test('is closed without a token, with a mistyped one or another kind’s, and costs nothing', async () => {
    const headers = [
      {},
      { 'x-kbc-manageapitoken': 'gtm_x' },
      { authorization: `Bearer ${newToken('personal')}` },
    ]
    for (const [index, credential] of headers.entries()) {
      // Without a token that could be one a network is held to so many requests a minute.
      const client = manageClient({ ...credential, 'cf-connecting-ip': `198.51.100.${index}` })
      for (const { name, method, path } of unitOperations) {
        const { status, calls } = await client.send(method, at(path, {}), method === 'GET' ? undefined : '{')
        expect([name, status, calls]).toEqual([name, 401, 0])
      }
    }
  })
  test('is closed to unknown and expired tokens, with good input and bad', async () => {
    const eva = await somebody()
    for (const token of [
      newToken('management'),
      newToken('application'),
      await tokenOf(eva.id, { expires: Date.now() - 1 }),
    ]) {
      const client = manageClient({ 'x-kbc-manageapitoken': token })
      for (const { name, method, path } of unitOperations) {
        const { status, calls } = await client.send(method, at(path, {}), method === 'GET' ? undefined : '{')
        expect([name, status, calls]).toEqual([name, 401, 1])
      }
    }
  })
  test('is closed to an application without its scope, before anything is looked at', async () => {
    const client = await application()
    for (const { name, method, path, permission } of unitOperations.filter(
      ({ permission }) => permission !== 'token:verify',
    )) {
      const { status, body } = await client.send(method, at(path, {}), method === 'GET' ? undefined : '{')
      expect([name, permission, status, body.error ?? body.detail]).toEqual([
        name,
        permission,
        403,
        "You don't have access to the resource.",
      ])
    }
  })
  test('tells a stranger no more than that they are one', async () => {
    const [eva, stranger] = [
      await somebody({ name: 'Canary', email: 'canary@example.com' }),
      await somebody(),
    ]
    const maintainer = await maintainerWith(eva)
    const organization = await organizationWith([eva], { maintainer, name: 'Canary' })
    const project = await projectWith([[eva, 'admin']], { organization, name: 'Canary' })
    for (const { name, method, path } of unitOperations.filter(({ unit }) =>
      ['maintainer', 'organization', 'project'].includes(unit),
    )) {
      const { status, text, calls } = await stranger.send(
        method,
        at(path, { maintainer, organization, project }),
        method === 'GET' ? undefined : [],
      )
      // Outside the Management API nobody hears of a unit that is not theirs.
      expect([name, status, calls]).toEqual([name, path.startsWith('/manage') ? 403 : 404, 1])
      expect(text.toLowerCase()).not.toContain('canary')
    }
  })
})
