import { describe, expect, test } from 'vitest'
import { app } from '../worker/app'
import { operations } from '../worker/http/operation'
import { problems } from '../worker/problems'
import { browserLike } from './support/browser/browser-like'
import { costs } from './support/tables/costs.table'
import { manageOperations } from './support/tables/manageOperations.table'
import { fetchApp } from './support/world/app'

type Document = {
  openapi: string
  paths: Record<string, Record<string, { summary?: string; 'x-access'?: unknown; responses: object }>>
}
const document = async () => (await (await fetchApp('/openapi.json')).json()) as Document

describe('the contract', () => {
  test('is what it was when it was last looked at', async () => {
    await expect(JSON.stringify(await document(), null, 1)).toMatchFileSnapshot(
      'support/tables/openapi.snapshot.json',
    )
  })
  test('holds every route that is mounted, and nothing else', async () => {
    const { paths } = await document()
    const written = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const mounted = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/openapi.json')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(new Set(written)).toEqual(new Set(mounted))
  })
  test('has every operation of the Management API', () => {
    expect(Object.keys(costs)).toEqual(expect.arrayContaining(Object.keys(manageOperations)))
  })
  test('says of every operation what it may cost', () => {
    expect(Object.keys(costs).sort()).toEqual(
      [...new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`))].sort(),
    )
  })
  test('says of every operation what it does, who may pass, and each of its refusals', async () => {
    const { paths } = await document()
    for (const { method, path, refusals = [] } of operations) {
      const written = paths[path]?.[method]
      expect(written?.summary, `${method} ${path}`).toBeTruthy()
      expect(written?.['x-access'], `${method} ${path}`).toBeTruthy()
      const statuses = refusals.map((kind) => String(problems[kind].status))
      expect(Object.keys(written?.responses ?? {}), `${method} ${path}`).toEqual(
        expect.arrayContaining(statuses),
      )
    }
  })
})

describe('every error', () => {
  test.each([
    ['/api/nothing', 404],
    ['/api/account/sessions', 401],
    ['/health', 405, 'DELETE'],
  ])('of %s has the documented shape (%i)', async (path, status, method = 'GET') => {
    const answer = await browserLike().send(method, path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
      code: expect.any(String),
      instance: path,
      requestId: answer.headers.get('x-request-id'),
    })
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET')
  })
  test('and every other answer carries the security headers', async () => {
    for (const path of ['/health', '/api/nothing', '/api/account', '/openapi.json']) {
      const { headers } = await fetchApp(path)
      for (const name of [
        'content-security-policy',
        'strict-transport-security',
        'x-content-type-options',
        'x-frame-options',
        'referrer-policy',
      ])
        expect(headers.get(name), `${path} ${name}`).toBeTruthy()
    }
  })
})
