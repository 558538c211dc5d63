import { z } from '@hono/zod-openapi'
import { read } from '../../../access/enter'
import { anyone, inProject, onPlatform, operation, slice } from '../../../http/operation'
import { Problem } from '../../../problems'
import { unsupported as paths } from './paths.table'

const nothing = z.array(z.object({}))
/** `{x}` in a path, as a shape: any text goes. */
const paramsOf = (path: string) =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()])))

/**
 * What the data side's paths answer. Nobody types them in our own client, so they are registered from their
 * table.
 */
export const unsupported = slice('Not supported')

for (const path of paths.empty) {
  const list = operation({
    access: onPlatform('unsupported:read'),
    method: 'get',
    path,
    summary: 'Always empty here',
    answers: { 200: nothing },
  })
  unsupported.openapi(list, async (c) => {
    await read(c.var.scope, [])
    return c.json([], 200)
  })
}

const apps = operation({
  access: anyone('clients ask for the list of apps before they have a token; it is always empty'),
  method: 'get',
  path: '/manage/ui-apps',
  summary: 'Always empty here',
  answers: { 200: nothing },
})
unsupported.openapi(apps, (c) => c.json([], 200))

for (const path of paths.missing) {
  const get = operation({
    access: onPlatform('unsupported:read'),
    method: 'get',
    path,
    summary: 'Not supported by this server',
    request: { params: paramsOf(path) },
    answers: { 204: null },
    refusals: ['not-supported'],
  })
  unsupported.openapi(get, async (c) => {
    await read(c.var.scope, [])
    throw new Problem('not-supported')
  })
}

for (const path of [...paths.closed, '/manage/commands']) {
  for (const method of path === '/manage/commands'
    ? (['post'] as const)
    : (['post', 'patch', 'delete'] as const)) {
    const change = operation({
      access: onPlatform('unsupported:write'),
      method,
      again: 'never',
      path,
      summary: 'Not supported by this server',
      request: { params: paramsOf(path) },
      answers: { 204: null },
      refusals: ['not-supported'],
    })
    unsupported.openapi(change, async (c) => {
      await read(c.var.scope, [])
      return c.body(null, 204)
    })
  }
}

for (const [method, path] of paths.ofProject) {
  const change = operation({
    access: inProject('unsupported:write'),
    method,
    again: 'never',
    path,
    summary: 'Not supported by this server',
    request: { params: paramsOf(path) },
    answers: { 204: null },
    refusals: ['not-supported'],
  })
  unsupported.openapi(change, async (c) => {
    await read(c.var.scope, [])
    return c.body(null, 204)
  })
}

const topUp = operation({
  access: onPlatform('top-up:try'),
  method: 'post',
  path: '/pay-as-you-go/top-up/try',
  again: 'never',
  summary: 'Top up is not configured here',
  answers: { 204: null },
  refusals: ['top-up-not-configured'],
})
unsupported.openapi(topUp, async (c) => {
  await read(c.var.scope, [])
  throw new Problem('top-up-not-configured')
})

const bridge = operation({
  access: anyone('it is answered alike to everybody: not supported'),
  method: 'post',
  path: '/manage/internal/auth-bridge/resolve-storage-token',
  summary: 'Not supported by this server',
  answers: { 204: null },
  refusals: ['not-supported'],
})
unsupported.openapi(bridge, () => {
  throw new Problem('not-supported')
})
