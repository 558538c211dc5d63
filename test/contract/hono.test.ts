import { OpenAPIHono, z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { allowedMethods } from '../../worker/http/notFound'
import { anyone, operation, operations, slice } from '../../worker/http/operation'

const read = operation({
  access: anyone('a test'),
  method: 'get',
  path: '/things/{thing}',
  summary: 'One thing',
  request: { params: z.object({ thing: z.string() }) },
  answers: { 200: z.object({ thing: z.string() }) },
})
const things = slice('Things').openapi(read, (c) => c.json({ thing: c.req.valid('param').thing }, 200))
// Other tests walk the list of the product's operations.
operations.pop()

test('the router tells the methods that a path answers to, middleware apart', () => {
  const app = new OpenAPIHono({ strict: false })
  app.use(async (_c, next) => next())
  app.get('/things/:thing', (c) => c.text('')).patch('/things/:thing', (c) => c.text(''))
  expect(allowedMethods(app, '/things/7')).toEqual(['GET', 'PATCH'])
  expect(allowedMethods(app, '/nothing')).toEqual([])
})
test('what `openapi` of a slice registers instead of the library keeps its document', () => {
  const { paths } = things.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } })
  expect(paths?.['/things/{thing}']?.get).toMatchObject({ tags: ['Things'], 'x-access': { kind: 'anyone' } })
})
test('what a reader has validated is what a handler reads', async () => {
  const app = new OpenAPIHono()
  app.get(
    '/things/:thing',
    async (c, next) => {
      c.req.addValidatedData('param', { thing: 'read' })
      await next()
    },
    // The library types what its own validators have read; here a middleware of ours did.
    (c) => c.json(c.req.valid('param' as never)),
  )
  expect(await (await app.request('/things/7')).json()).toEqual({ thing: 'read' })
})
