import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { TOKEN_QUOTA } from '../../../worker/http/guards'
import { operations } from '../../../worker/http/operation'
import { hours } from '../../../worker/kit/duration'
import wrangler from '../../../wrangler.toml?raw'
import { manageClient } from '../../support/http/manageClient'
import { fetchApp } from '../../support/world/app'
import {
  applicationOf,
  bearer,
  everyKind,
  type Made,
  personal,
  personalOf,
} from '../../support/world/credentials'
import { signedInAs, someone } from '../../support/world/people'
import { organizationWith, rows, tokenOf } from '../../support/world/world'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a credential of one kind', () => {
  // What each answers, sent as a token: [own account, Management API, introspection, application tokens].
  const expected = {
    management: [401, 200, 403, 403],
    session: [401, 200, 403, 403],
    application: [401, 200, 200, 403],
    personal: [200, 401, 401, 401],
    project: [401, 401, 401, 401],
    cookie: [401, 401, 401, 401],
    'csrf token': [401, 401, 401, 401],
  }
  test('opens nothing where another is due', async () => {
    const { tokens } = await everyKind()
    for (const header of ['authorization', 'x-kbc-manageapitoken', 'x-auth-token']) {
      for (const [kind, token] of Object.entries(tokens)) {
        const client = manageClient({ [header]: header === 'authorization' ? `Bearer ${token}` : token })
        const form = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' }
        const seen = [
          (await client.get('/api/account')).status,
          (await client.get('/manage/tokens/verify')).status,
          (await fetchApp('/oauth/introspect', { method: 'POST', headers: form, body: 'token=x' })).status,
          (await client.get('/api/admin/application-tokens')).status,
        ]
        expect([header, kind, ...seen]).toEqual([header, kind, ...expected[kind as keyof typeof expected]])
      }
    }
  })
  test('is no session cookie, and no secret of a mailed link', async () => {
    const { root, tokens } = await everyKind()
    for (const [kind, token] of Object.entries(tokens)) {
      if (kind !== 'cookie') {
        const browser = await signedInAs(root)
        browser.jar.set('__Host-session', token)
        expect([kind, (await browser.get('/api/account')).status]).toEqual([kind, 401])
      }
      for (const path of [
        '/api/auth/links',
        '/api/auth/not-me',
        '/api/auth/verify-email',
        '/api/auth/undo-email',
      ])
        expect([kind, path, (await manageClient({}).post(path, { secret: token })).status]).toEqual([
          kind,
          path,
          404,
        ])
    }
  })
  test('is refused without a call where its form shows that it is of another kind', async () => {
    const { tokens } = await everyKind()
    for (const [kind, token] of Object.entries(tokens)) {
      if (kind !== 'personal')
        expect([kind, (await bearer(token).get('/api/account')).calls]).toEqual([kind, 0])
      if (['personal', 'project', 'cookie', 'csrf token'].includes(kind))
        expect([kind, (await bearer(token).get('/manage/maintainers')).calls]).toEqual([kind, 0])
    }
  })
})

describe('a personal access token', () => {
  test('reads and changes my account as its scopes say, in one call', async () => {
    const me = await someone()
    const [reading, writing] = [await personalOf(me, 'account:read'), await personalOf(me, 'account:write')]
    const look = await bearer(reading).get('/api/account')
    expect([look.status, look.calls]).toEqual([200, 1])
    expect(look.body).toMatchObject({ id: me.id, email: me.email, session: null, csrfToken: null })
    const no = await bearer(reading).patch('/api/account', { name: 'Nobody' })
    expect([no.status, no.calls, no.body.code]).toEqual([403, 1, 'token-scope-denied'])
    const change = await manageClient({ 'x-auth-token': writing }).patch('/api/account', { name: 'Renamed' })
    expect([change.status, change.calls, change.body.name]).toEqual([200, 1, 'Renamed'])
    expect((await bearer(await personalOf(me, 'notifications:read')).get('/api/account')).body.code).toBe(
      'token-scope-denied',
    )
  })
  test('never changes credentials: what is for the cookie alone says so, whatever its scopes', async () => {
    const me = await someone()
    const all = bearer(
      await personalOf(me, 'account:read', 'account:write', 'notifications:read', 'notifications:write'),
    )
    const closed = operations.filter(
      ({ access }) =>
        access.kind === 'account' && (access.scope === null || access.freshWithinMinutes !== null),
    )
    expect(closed.length).toBeGreaterThan(20)
    for (const { method, path } of closed) {
      const { status, body } = await all.send(
        method.toUpperCase(),
        path.replaceAll(/\{\w+\}/g, '1'),
        method === 'get' ? undefined : {},
      )
      expect([method, path, status, body?.code]).toEqual([method, path, 403, 'step-up-required'])
    }
    const sensitive = closed.map(({ path }) => path.split('/')[3])
    expect(sensitive).toEqual(
      expect.arrayContaining([
        'password',
        'passkeys',
        'totp',
        'security-keys',
        'recovery-codes',
        'email-address',
        'sessions',
        'tokens',
      ]),
    )
  })
  test('ends with its time, its deletion and its person, and keeps to its addresses', async () => {
    const me = await someone()
    const { token, id } = (
      await me.browser.post(
        '/api/account/tokens',
        personal(['account:write'], { ipRanges: ['198.51.100.0/24'] }),
      )
    ).body as Made
    const from = (network: string) => manageClient({ 'x-auth-token': token, 'cf-connecting-ip': network })
    const here = from('198.51.100.1')
    for (const away of [
      await from('203.0.113.1').get('/api/account'),
      await from('203.0.113.1').patch('/api/account', { name: 'x' }),
    ])
      expect([away.status, away.body.code]).toEqual([403, 'token-network-denied'])
    expect((await here.get('/api/account')).status).toBe(200)
    for (const [query, back] of [
      [
        'UPDATE management_token SET expires = created WHERE user_id = ?',
        `UPDATE management_token SET expires = ${Date.now() + hours(1)} WHERE user_id = ?`,
      ],
      [
        'UPDATE management_token SET is_disabled = 1 WHERE user_id = ?',
        'UPDATE management_token SET is_disabled = 0 WHERE user_id = ?',
      ],
      ['UPDATE user SET is_disabled = 1 WHERE id = ?', 'UPDATE user SET is_disabled = 0 WHERE id = ?'],
    ] as const) {
      await rows(query, me.id)
      expect([
        query,
        (await here.get('/api/account')).status,
        (await here.patch('/api/account', { name: 'x' })).status,
      ]).toEqual([query, 401, 401])
      await rows(back, me.id)
    }
    await me.browser.delete(`/api/account/tokens/${id}`)
    expect((await here.get('/api/account')).status).toBe(401)
  })
})

describe('the WEBKNOSSOS client', () => {
  test('asks for versions first, and for the person with X-Auth-Token', async () => {
    expect((await manageClient({}).get('/api/buildinfo')).body).toEqual({
      httpApiVersioning: { currentApiVersion: 14, oldestSupportedApiVersion: 13 },
    })
    const me = await someone({ name: 'Ada King Lovelace' })
    const [first] = [await organizationWith([me]), await organizationWith([me])]
    const client = manageClient({ 'x-auth-token': await personalOf(me, 'account:read') })
    for (const version of [13, 14]) {
      const answer = await client.get(`/api/v${version}/user`)
      expect([answer.status, answer.calls]).toEqual([200, 1])
      expect(answer.body).toEqual({
        id: String(me.id),
        email: me.email,
        firstName: 'Ada King',
        lastName: 'Lovelace',
        organization: String(first),
        created: expect.any(Number),
        lastActivity: expect.any(Number),
        isActive: true,
        isAdmin: false,
        isDatasetManager: false,
        isAnonymous: false,
        isEditable: true,
        teams: [],
        experiences: {},
      })
      expect(answer.body.lastActivity).toBeGreaterThanOrEqual(answer.body.created)
    }
    const loner = await someone({ name: 'Prince' })
    expect(
      (await manageClient({ 'x-auth-token': await personalOf(loner, 'account:read') }).get('/api/v14/user'))
        .body,
    ).toMatchObject({
      firstName: 'Prince',
      lastName: '',
      organization: '',
    })
    const stranger = await manageClient({}).get('/api/v14/user')
    expect([stranger.status, stranger.headers.get('location'), stranger.body.code]).toEqual([
      401,
      null,
      'not-signed-in',
    ])
  })
})

describe('each answer to a token', () => {
  test('says when it ends and how much it may ask', async () => {
    const me = await someone()
    const ends = new Date(Date.now() + hours(1)).toISOString()
    const management = await bearer(await tokenOf(me.id, { expires: Date.parse(ends) })).get(
      '/manage/maintainers',
    )
    expect(management.headers.get('gatehouse-token-expires')).toBe(ends)
    expect(management.headers.get('ratelimit-policy')).toBe(`"token";q=${TOKEN_QUOTA};w=60`)
    const own = bearer(await personalOf(me, 'account:write'))
    for (const answer of [await own.get('/api/account'), await own.patch('/api/account', { name: 'x' })])
      expect(answer.headers.get('gatehouse-token-expires')).toMatch(/^\d{4}-/)
    expect(
      (await bearer(await applicationOf('organizations:read')).get('/manage/organizations')).headers.has(
        'gatehouse-token-expires',
      ),
    ).toBe(false)
    expect((await me.browser.get('/api/account')).headers.has('ratelimit-policy')).toBe(false)
  })
  test('is a "no" with the time to wait once it asked too much; the quota told is in force', async () => {
    expect(wrangler).toMatch(
      new RegExp(
        `name = "TOKEN_LIMIT"\\nnamespace_id = "\\d+"\\nsimple = \\{ limit = ${TOKEN_QUOTA}, period = 60 \\}`,
      ),
    )
    vi.spyOn(env.TOKEN_LIMIT, 'limit').mockResolvedValue({ success: false })
    const answer = await bearer(await tokenOf((await someone()).id)).get('/manage/maintainers')
    expect([answer.status, answer.headers.get('ratelimit'), answer.headers.get('retry-after')]).toEqual([
      429,
      '"token";r=0;t=60',
      '60',
    ])
    expect(answer.headers.get('ratelimit-policy')).toBe(`"token";q=${TOKEN_QUOTA};w=60`)
  })
})
