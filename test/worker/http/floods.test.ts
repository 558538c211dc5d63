import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newToken } from '../../../worker/access/token/form'
import { operations } from '../../../worker/http/operation'
import { randomText } from '../../../worker/kit/random'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { personalOf } from '../../support/world/credentials'
import { someone } from '../../support/world/people'
import { tokenOf } from '../../support/world/world'

afterEach(() => {
  vi.restoreAllMocks()
})
/** The network has asked too much already. */
const fullNetwork = () => vi.spyOn(env.NETWORK_LIMIT, 'limit').mockResolvedValue({ success: false })

const management = (token: string) => ({ 'x-kbc-manageapitoken': token })
const strangers: readonly [string, (browser: BrowserLike) => ReturnType<BrowserLike['get']>][] = [
  ['nothing', (browser) => browser.get('/api/account')],
  [
    'a junk cookie of the right length',
    (browser) => {
      browser.jar.set('__Host-session', randomText(256))
      return browser.get('/api/account')
    },
  ],
  [
    'a random token with a right checksum',
    (browser) => browser.get('/manage/maintainers', management(newToken('management'))),
  ],
  [
    'a random personal token',
    (browser) => browser.get('/api/account', { authorization: `Bearer ${newToken('personal')}` }),
  ],
  ['a token to revoke', (browser) => browser.post('/api/tokens/revoke', { token: newToken('management') })],
  [
    'a token to revoke, and a random one in the header',
    (browser) =>
      browser.post(
        '/api/tokens/revoke',
        { token: newToken('management') },
        management(newToken('management')),
      ),
  ],
  ['a sign-in', (browser) => browser.post('/api/auth/sign-in', { email: 'a@example.com', password: 'x' })],
]

describe('a flood from one network', () => {
  test.each(strangers)('counts a request with %s each time', async (_, ask) => {
    const limit = vi.spyOn(env.NETWORK_LIMIT, 'limit')
    const browser = browserLike()
    for (let time = 1; time <= 3; time += 1) {
      await ask(browser)
      expect(limit).toHaveBeenCalledTimes(time)
      expect(limit).toHaveBeenLastCalledWith({ key: browser.network })
    }
  })
  test.each(strangers)('is stopped before the database is asked, with %s', async (_, ask) => {
    fullNetwork()
    const answer = await ask(browserLike())
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(cost(answer).calls).toBe(0)
  })
  test('counts every knock at a door, whatever live credential it shows', async () => {
    const doors = operations.filter(({ path }) => path.startsWith('/api/auth/'))
    expect(doors.length).toBeGreaterThan(10)
    for (const { method, path } of doors) {
      const { browser } = await someone()
      expect((await browser.get('/api/account')).status).toBe(200)
      const limit = vi.spyOn(env.NETWORK_LIMIT, 'limit')
      await browser.send(method.toUpperCase(), path, method === 'get' ? undefined : {})
      expect([path, limit.mock.calls]).toEqual([path, [[{ key: browser.network }]]])
      limit.mockRestore()
    }
  })
  test('does not stop whoever is signed in there, or has a token in use', async () => {
    const me = await someone()
    const [token, personal] = [await tokenOf(me.id), await personalOf(me, 'account:read')]
    const { browser } = me
    const asked = [
      () => browser.get('/api/account'),
      () => browserLike().get('/manage/maintainers', management(token)),
      () => browserLike().get('/api/account', { authorization: `Bearer ${personal}` }),
    ]
    for (const ask of asked) expect((await ask()).status).toBe(200)
    fullNetwork()
    for (const ask of asked) expect((await ask()).status).toBe(200)
  })
  test('costs one hash of the credential a request', async () => {
    const me = await someone()
    const [token, personal] = [await tokenOf(me.id), await personalOf(me, 'account:read')]
    const asked: readonly [string, () => Promise<unknown>][] = [
      [me.browser.jar.get('__Host-session') ?? '', () => me.browser.get('/api/account')],
      [token, () => browserLike().get('/manage/maintainers', management(token))],
      [personal, () => browserLike().get('/api/account', { authorization: `Bearer ${personal}` })],
    ]
    const digest = vi.spyOn(crypto.subtle, 'digest')
    const textsHashed = () => digest.mock.calls.map(([, bytes]) => new TextDecoder().decode(bytes))
    for (const [secret, ask] of asked) {
      await ask()
      expect(textsHashed().filter((text) => text === secret)).toHaveLength(1)
    }
  })
  test('stops a session that has ended as any stranger', async () => {
    const { browser } = await someone()
    const secret = browser.jar.get('__Host-session') ?? ''
    expect((await browser.post('/api/auth/sign-out')).status).toBeLessThan(300)
    browser.jar.set('__Host-session', secret)
    expect((await browser.get('/api/account')).status).toBe(401)
    fullNetwork()
    expect((await browser.get('/api/account')).status).toBe(429)
  })
  test('of one session is stopped by a limit of its own', async () => {
    const { browser } = await someone()
    vi.spyOn(env.TOKEN_LIMIT, 'limit').mockResolvedValue({ success: false })
    expect((await browser.get('/api/account')).status).toBe(429)
  })
})
