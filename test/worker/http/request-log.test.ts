import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, test, vi } from 'vitest'
import worker from '../../../worker/index'
import type { Environment } from '../../../worker/settings'
import { browserLike } from '../../support/browser/browser-like'
import { applicationOf, bearer, personalOf } from '../../support/world/credentials'
import { someone } from '../../support/world/people'
import { projectWith, tokenOf } from '../../support/world/world'

afterEach(() => {
  vi.restoreAllMocks()
})

test('the line of a request names whose it was by the id alone', async () => {
  const me = await someone({ name: 'Philippa Unmistakable', email: 'philippa@unmistakable.example' })
  const project = await projectWith([[me, 'admin']])
  const [token, personal] = [await tokenOf(me.id), await personalOf(me, 'account:read', 'account:write')]
  const application = await applicationOf('projects:read')
  const written = vi.spyOn(console, 'log')
  /** Whose the one line of a request was. */
  const accountIn = async (ask: () => Promise<unknown>) => {
    written.mockClear()
    await ask()
    const lines = written.mock.calls.map(([line]) => String(line))
    expect(lines.join()).not.toMatch(/unmistakable|philippa/i)
    const requests = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request')
    expect(requests).toHaveLength(1)
    return requests[0].account
  }
  const path = `/manage/projects/${project}/users/${me.email}`
  expect(await accountIn(() => me.browser.get('/api/account'))).toBe(me.id)
  expect(await accountIn(() => me.browser.patch('/api/account', { timeZone: 'Europe/Prague' }))).toBe(me.id)
  expect(await accountIn(() => me.browser.delete('/api/account/tokens/999'))).toBeNull()
  expect(await accountIn(() => bearer(token).patch(path, { role: 'guest' }))).toBe(me.id)
  expect(await accountIn(() => bearer(personal).get('/api/account'))).toBe(me.id)
  expect(await accountIn(() => bearer(personal).patch('/api/account', { name: me.name }))).toBe(me.id)
  expect(await accountIn(() => bearer(application).get(`/manage/projects/${project}`))).toBeNull()
  expect(await accountIn(() => browserLike().get('/api/account'))).toBeNull()
  const sent = { email: me.email, password: 'wrong wrong wrong wrong' }
  expect(await accountIn(() => browserLike().post('/api/auth/sign-in', sent))).toBeNull()
})

test('what a request cost is told to super admins and on a developer’s machine alone', async () => {
  // The pool's env is the product's: its type knows only the bindings that tests touch.
  const deployed = {
    ...env,
    PUBLIC_URL: 'https://gate.example',
    MAIL_TRANSPORT: 'none',
  } as unknown as Environment
  const isTold = async (headers: Record<string, string>, path: string, where: Environment) => {
    const context = createExecutionContext()
    // A Request made here has no `cf`, which the product does without.
    const request = new Request(new URL(path, 'https://gate.example'), { headers }) as never
    const answer = await worker.fetch(request, where, context)
    await waitOnExecutionContext(context)
    return answer.headers.has('server-timing')
  }
  const [root, me] = [await someone({ isSuperAdmin: true }), await someone()]
  const cookieOf = ({ browser }: typeof me) => ({
    cookie: `__Host-session=${browser.jar.get('__Host-session')}`,
  })
  const told = (headers: Record<string, string>, path = '/api/account') => isTold(headers, path, deployed)
  expect(await told(cookieOf(root))).toBe(true)
  expect(await told({ authorization: `Bearer ${await tokenOf(root.id)}` }, '/manage/maintainers')).toBe(true)
  expect(await told(cookieOf(me))).toBe(false)
  expect(await told({ authorization: `Bearer ${await tokenOf(me.id)}` }, '/manage/maintainers')).toBe(false)
  expect(await told({})).toBe(false)
  expect(await told({}, '/health')).toBe(false)
  expect(await isTold({}, '/health', env as unknown as Environment)).toBe(true)
})
