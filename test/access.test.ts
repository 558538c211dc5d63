import { afterEach, describe, expect, test, vi } from 'vitest'
import { operations } from '../worker/http/operation'
import { hours, minutes } from '../worker/kit/duration'
import { type BrowserLike, browserLike } from './support/browser/browser-like'
import { signedInAs, someone } from './support/world/people'

afterEach(() => {
  vi.useRealTimers()
})
const pathOf = (path: string) => path.replaceAll(/\{[^}]+\}/g, '1')
const mine = operations
  .filter(({ access }) => access.kind === 'account')
  .map(({ method, path, access }) => ({ method: method.toUpperCase(), path, access }))
const changes = mine.filter(({ method }) => method !== 'GET')
const asksForFresh = mine.filter(
  ({ access }) => access.kind === 'account' && access.freshWithinMinutes !== null,
)
const [leftToAct = [], fresh = []] = [true, false].map((isLeft) =>
  asksForFresh.filter(({ access }) => 'isFreshnessLeftToAct' in access === isLeft),
)

/** The kind of "no" that a request hears, or its status when it hears none. */
async function verdictOn(
  browser: BrowserLike,
  { method, path }: { method: string; path: string },
  headers: Record<string, string> = {},
) {
  const answer = await browser.send(method, pathOf(path), method === 'GET' ? undefined : {}, headers)
  return (answer.body as { code?: string } | null)?.code ?? answer.status
}

test('the doors that are open to anyone are these, for these reasons', async () => {
  const open = operations.flatMap(({ method, path, access }) =>
    access.kind === 'anyone' ? [`${method.toUpperCase()} ${path}: ${access.because}`] : [],
  )
  await expect(open.sort().join('\n')).toMatchFileSnapshot('support/tables/open-doors.snapshot.txt')
})

describe('every operation on one’s own account', () => {
  test('is closed to a stranger, and costs nothing', async () => {
    for (const operation of mine) {
      const answer = await browserLike().send(
        operation.method,
        pathOf(operation.path),
        operation.method === 'GET' ? undefined : {},
      )
      expect([operation.path, answer.status, answer.headers.get('server-timing')]).toMatchObject([
        operation.path,
        401,
        expect.stringContaining('0 calls'),
      ])
    }
  })
  test('is closed to a made-up cookie, with good input and bad', async () => {
    const browser = browserLike()
    browser.jar.set('__Host-session', 'A'.repeat(43))
    for (const operation of mine)
      expect([operation.path, await verdictOn(browser, operation)]).toEqual([operation.path, 'not-signed-in'])
    for (const operation of changes) {
      const answer = await browser.send(operation.method, pathOf(operation.path), '{"rubbish')
      expect([operation.path, (answer.body as { code: string }).code]).toEqual([
        operation.path,
        'not-signed-in',
      ])
    }
  })
  test('is closed to a session that lay unused too long', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser } = await someone()
    vi.setSystemTime(Date.now() + hours(48))
    for (const operation of mine)
      expect([operation.path, await verdictOn(browser, operation)]).toEqual([operation.path, 'not-signed-in'])
  })
  test('that changes something wants the CSRF token of this very session', async () => {
    const one = await someone()
    const other = await signedInAs(one)
    const foreign = ((await other.get('/api/account')).body as { csrfToken: string }).csrfToken
    for (const operation of changes) {
      for (const token of ['', 'x.y', foreign])
        expect([operation.path, await verdictOn(one.browser, operation, { 'x-csrf-token': token })]).toEqual([
          operation.path,
          'stale-page',
        ])
    }
  })
  test('that changes something is closed to other sites', async () => {
    const { browser } = await someone()
    for (const operation of changes)
      expect([
        operation.path,
        await verdictOn(browser, operation, { 'sec-fetch-site': 'cross-site' }),
      ]).toEqual([operation.path, 'cross-site'])
  })
  test('that asks for a fresh proof is closed fifteen minutes after it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser } = await someone()
    vi.setSystemTime(Date.now() + minutes(15))
    for (const operation of fresh)
      expect([operation.path, await verdictOn(browser, operation)]).toEqual([
        operation.path,
        'step-up-required',
      ])
    expect(fresh.length).toBeGreaterThan(0)
    // What judges by itself is held by test/worker/identity/freshness.test.ts.
    expect(leftToAct.map(({ path }) => path)).toEqual(['/api/account/password'])
  })
})
