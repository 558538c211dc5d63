import { describe, expect, test } from 'vitest'
import { cost } from '../../support/browser/browser-like'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { maintainerWith, somebody, superAdmin, tokenOf } from '../../support/world/world'

const huge = '9223372036854775807'

describe('requests to the Management API', () => {
  test.each(['', ' ', '[]', '{}', ' [ ] '])('take %j as no fields', async (body) => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}`
    expect((await eva.send('PATCH', path, body)).status).toBe(200)
  })
  test.each(['[1]', '"x"', 'null', '7', '{', 'name=x'])('refuse %j as a body', async (body) => {
    const eva = await somebody()
    const answer = await eva.send('PATCH', `/manage/maintainers/${await maintainerWith(eva)}`, body)
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'manage.invalidBody',
      error: 'Request body not valid',
    })
  })
  test('hear who they are, then of the body, then whether the thing is there, then of fields', async () => {
    const [root, eva] = [await superAdmin(), await somebody()]
    const stranger = manageClient({})
    const id = await maintainerWith(root)
    expect((await stranger.send('PATCH', `/manage/maintainers/${huge}`, '{')).status).toBe(401)
    expect((await root.send('PATCH', `/manage/maintainers/${huge}`, '{')).status).toBe(400)
    expect((await root.patch(`/manage/maintainers/${huge}`, { name: '' })).body.error).toBe(
      `Maintainer ${huge} not found`,
    )
    expect((await eva.patch(`/manage/maintainers/${id}`, { name: '' })).status).toBe(403)
    expect((await root.patch(`/manage/maintainers/${id}`, { name: '' })).body.error).toBe(
      'A name must be set',
    )
  })
  test('may end in a slash or a question mark, and send any content type or a body with GET', async () => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}`
    for (const one of ['/manage/maintainers/', `${path}/`, `${path}?`, `${path}/users/?`])
      expect((await eva.get(one)).status).toBe(200)
    const plain = manageClient({
      'x-kbc-manageapitoken': await tokenOf(eva.id),
      'content-type': 'text/plain',
    })
    expect((await plain.patch(path, { name: 'Plain' })).body.name).toBe('Plain')
    expect((await eva.send('DELETE', `${path}/users/nobody@example.com`, '{')).status).toBe(404)
  })
  test.each(['0', '-1', 'abc', '1.5', huge, '%00', '%F0%9F%8C%BF'])('find no maintainer %s', async (id) => {
    const answer = await (await superAdmin()).get(`/manage/maintainers/${id}`)
    expect(answer.body).toMatchObject({ status: 404, code: 'manage.notFound' })
  })
  test('with a method that a path does not know are told which it does', async () => {
    const answer = await (await somebody()).put('/manage/maintainers')
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, POST')
    expect(answer.body).toMatchObject({ code: 'manage.methodNotAllowed', status: 405 })
    expect((await (await somebody()).get('/manage/nothing')).body).toMatchObject({
      status: 404,
      code: 'manage.notFound',
    })
  })
  test('larger than 64 KiB are refused', async () => {
    const eva = await somebody()
    const answer = await eva.patch(`/manage/maintainers/${await maintainerWith(eva)}`, {
      name: 'x'.repeat(70_000),
    })
    expect(answer.body).toMatchObject({ status: 413, code: 'manage.bodyTooLarge' })
  })
  test('with text that is none are refused', async () => {
    const eva = await somebody()
    const path = `/manage/maintainers/${await maintainerWith(eva)}`
    expect((await eva.send('PATCH', path, '{"zendeskUrl":"a\\u0000b"}')).body.error).toContain('zendeskUrl')
    expect((await eva.send('PATCH', path, '{"name":"\\ud800"}')).status).toBe(400)
  })
})

describe('errors of the Management API', () => {
  test('have one shape, and are plain JSON unless asked otherwise', async () => {
    const answer = await manageClient({}).get('/manage/maintainers')
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.body).toEqual({
      error: 'Invalid access token',
      code: 'manage.invalidToken',
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'Invalid access token',
      instance: '/manage/maintainers',
    })
    const asked = await manageClient({ accept: 'application/problem+json' }).get('/manage/maintainers')
    expect(asked.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('credentials', () => {
  test('the own header goes before the bearer', async () => {
    const [eva, adam] = [await somebody(), await somebody()]
    const both = manageClient({
      'x-kbc-manageapitoken': await tokenOf(eva.id),
      authorization: `Bearer ${await tokenOf(adam.id)}`,
    })
    expect((await both.get('/manage/tokens/verify')).body.user.id).toBe(eva.id)
    const bearer = manageClient({ authorization: `bearer ${await tokenOf(adam.id)}` })
    expect((await bearer.get('/manage/tokens/verify')).body.user.id).toBe(adam.id)
  })
  test('mistyped, of another kind or missing cost no D1 call; unknown ones cost one', async () => {
    const token = await tokenOf((await somebody()).id)
    const typo = `${token.slice(0, 8)}${token[8] === 'x' ? 'y' : 'x'}${token.slice(9)}`
    for (const value of ['', 'x', typo, token.toLowerCase(), ` ${token}x`]) {
      const answer = await manageClient({ 'x-kbc-manageapitoken': value }).get('/manage/maintainers')
      expect([answer.status, answer.calls]).toEqual([401, 0])
    }
    const { newToken } = await import('../../../worker/access/token/form')
    expect(
      (await manageClient({ 'x-kbc-manageapitoken': newToken('personal') }).get('/manage/maintainers')).calls,
    ).toBe(0)
    const unknown = await manageClient({ 'x-kbc-manageapitoken': newToken('management') }).get(
      '/manage/maintainers',
    )
    expect([unknown.status, unknown.calls]).toEqual([401, 1])
  })
  test('expired, disabled or of a person who is are invalid', async () => {
    const eva = await somebody()
    const expired = manageClient({ 'x-kbc-manageapitoken': await tokenOf(eva.id, { expires: Date.now() }) })
    expect((await expired.get('/manage/maintainers')).status).toBe(401)
    const { env } = await import('cloudflare:workers')
    await env.DB.prepare('UPDATE user SET is_disabled = 1 WHERE id = ?').bind(eva.id).run()
    expect((await eva.get('/manage/maintainers')).body.code).toBe('manage.invalidToken')
  })
  test('a session cookie acts as its person; a change needs our own page and its CSRF token', async () => {
    const { browser, id } = await someone()
    const maintainer = await maintainerWith({ id })
    const path = `/manage/maintainers/${maintainer}`
    const answer = await browser.get(path)
    expect([answer.status, cost(answer).calls]).toEqual([200, 1])
    expect((await browser.patch(path, { name: 'By cookie' })).status).toBe(200)
    expect((await browser.patch(path, { name: 'x' }, { 'x-csrf-token': '' })).body).toMatchObject({
      status: 403,
      code: 'manage.stalePage',
    })
    expect((await browser.patch(path, { name: 'x' }, { 'sec-fetch-site': 'cross-site' })).body).toMatchObject(
      {
        status: 403,
        code: 'manage.crossSite',
      },
    )
    expect((await browser.get('/manage/tokens/verify')).status).toBe(401)
  })
  test('in use are noted, once a minute', async () => {
    const { rows } = await import('../../support/world/world')
    const eva = await somebody()
    const lastUsed = async () =>
      (
        await rows<{ used: number | null }>(
          'SELECT last_used AS used FROM management_token WHERE user_id = ?',
          eva.id,
        )
      )[0]?.used
    expect(await lastUsed()).toBeNull()
    await eva.get('/manage/maintainers')
    const first = await lastUsed()
    expect(first).toBeGreaterThan(0)
    await eva.get('/manage/maintainers')
    expect(await lastUsed()).toBe(first)
  })
})
