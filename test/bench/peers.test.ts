import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { goodPassword, person, signedInAs } from '../support/world/people'
import { organizationWith, somebody, tokenOf } from '../support/world/world'
import { betterAuthPeer, betterAuthWorld } from './betterAuth'
import { done, gatehouse } from './gatehouse'
import { compare, size, tell } from './measure'
import { meteredDatabase, nothing } from './metered'

/** Ada with three organizations of ten members each, and a management token; in a browser that is known. */
async function world() {
  const ada = await person()
  const others = await Promise.all(Array.from({ length: 9 }, () => somebody()))
  const organization = await organizationWith([ada, ...others])
  for (const _ of [2, 3]) await organizationWith([ada, ...others])
  const browser = await signedInAs(ada)
  await browser.post('/api/auth/sign-in', { email: ada.email, password: goodPassword })
  const cookieNamed = (name: string) => `__Host-${name}=${browser.jar.get(`__Host-${name}`)}`
  return {
    ada,
    organization,
    cookie: cookieNamed('session'),
    device: cookieNamed('device'),
    token: await tokenOf(ada.id),
  }
}

let count = 0
const newAddress = () => {
  count += 1
  return `newcomer-${count}@example.com`
}

test('beside better-auth and the floors', { timeout: 1_800_000 }, async () => {
  const quiet = vi.spyOn(console, 'log').mockReturnValue()
  const [ours, theirs] = [gatehouse(), await betterAuthPeer()]
  const [we, they] = [await world(), await betterAuthWorld(theirs)]
  const floors = nothing()
  let awayMs = 0
  const database = meteredDatabase(env.DB, floors, () => awayMs)
  const bare = new Hono().get('/', (c) => c.json({ ok: true }))
  const reading = new Hono().get('/', async (c) =>
    c.json(await database.prepare('SELECT * FROM session WHERE hash = ?').bind('x').all()),
  )
  const ba = (method: string, path: string, headers: Record<string, string>, body?: object) => () =>
    done(theirs.ask(method, `/api/auth${path}`, headers, body))
  const gh = (method: string, path: string, headers: Record<string, string>, body?: object) => () =>
    done(ours.ask(method, path, headers, body))
  const operations = {
    'who am I': [
      gh('GET', '/api/account', { cookie: we.cookie }),
      ba('GET', '/get-session', { cookie: they.cookie }),
    ],
    'list my organizations': [
      gh('GET', '/manage/organizations', { cookie: we.cookie }),
      ba('GET', '/organization/list', { cookie: they.cookie }),
    ],
    'list members': [
      gh('GET', `/manage/organizations/${we.organization}/users`, { cookie: we.cookie }),
      ba('GET', `/organization/list-members?organizationId=${they.organization}`, { cookie: they.cookie }),
    ],
    'verify a token': [
      gh('GET', '/manage/tokens/verify', { 'x-kbc-manageapitoken': we.token }),
      () => done(theirs.ask('GET', '/verify', { 'x-api-key': they.key })),
    ],
    'sign in': [
      gh('POST', '/api/auth/sign-in', { cookie: we.device }, { email: we.ada.email, password: goodPassword }),
      ba('POST', '/sign-in/email', {}, { email: they.email, password: they.password }),
    ],
    'sign up': [
      () => gh('POST', '/api/auth/sign-up', {}, { email: newAddress(), name: 'New' })(),
      () => ba('POST', '/sign-up/email', {}, { email: newAddress(), name: 'New', password: they.password })(),
    ],
  } as const
  const found: Record<string, object> = {}
  for (const away of [0, 1, 10, 40]) {
    awayMs = ours.moveAway(theirs.moveAway(away))
    const rounds = away === 0 ? size.rounds : Math.max(Math.ceil(size.rounds / 3), 2)
    for (const [name, [gatehouse, betterAuth]] of Object.entries(operations)) {
      const [before, theirBefore] = [ours.count.calls, theirs.count.calls]
      await gatehouse()
      await betterAuth()
      const calls = { gatehouse: ours.count.calls - before, betterAuth: theirs.count.calls - theirBefore }
      const times = await compare(
        {
          gatehouse,
          betterAuth,
          hono: async () => bare.request('/'),
          honoAndRead: async () => reading.request('/'),
        },
        { rounds, times: away === 0 ? 5 : 2 },
      )
      found[`${name} +${away} ms`] = { calls, times }
      await ours.rest()
    }
  }
  quiet.mockRestore()
  tell('peers', found)
  expect(Object.keys(found)).toHaveLength(4 * Object.keys(operations).length)
})
