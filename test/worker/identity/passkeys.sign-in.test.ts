import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { minutes } from '../../../worker/kit/duration'
import {
  authenticator,
  registerPasskey,
  signInOptions,
  signInWith,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { bendBit } from '../../support/http/bend'
import { postedTo } from '../../support/world/mailbox'
import { goodPassword, someone } from '../../support/world/people'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
/** Somebody with a passkey on an authenticator of their own. */
async function holder(given: Parameters<typeof authenticator>[0] = {}) {
  const who = await someone()
  const device = authenticator(given)
  return { ...who, device, passkey: await registerPasskey(who.browser, device, 'My phone') }
}
type Listed = {
  passkeys: { isThisDevice: boolean; lastUsed: string | null; isSynced: boolean }[]
  strength: number
}
const listed = async (browser: BrowserLike) => (await browser.get('/api/account/factors')).body as Listed
const logOf = async (browser: BrowserLike) =>
  (await browser.get('/api/account/security-log')).body as { kind: string; data: object }[]
const code = (answer: { body: never }) => (answer.body as { code?: string }).code

describe('signing in with a passkey', () => {
  test('touches the database not at all to begin, and twice to finish', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const begun = await browser.post('/api/auth/passkey/challenge')
    const signedIn = await browser.post('/api/auth/passkey', {
      response: device.get((begun.body as { options: never }).options),
    })
    expect([begun.status, cost(begun).calls, signedIn.status, cost(signedIn).calls]).toEqual([200, 0, 200, 2])
    expect(signedIn.body).toEqual({ next: 'signed-in' })
  })
  test('asks for whichever passkey the person chooses, verified', async () => {
    expect(await signInOptions(browserLike())).toMatchObject({
      rpId: 'localhost',
      allowCredentials: [],
      userVerification: 'required',
    })
  })
  test('opens the account it belongs to', async () => {
    const { device, email } = await holder()
    const browser = browserLike()
    await signInWith(browser, device)
    expect((await browser.get('/api/account')).body).toMatchObject({ email })
  })
  test.each(['ES256', 'EdDSA', 'RS256'] as const)('works by %s', async (algorithm) => {
    const { device } = await holder({ algorithmIdentifiers: [algorithm] })
    expect((await signInWith(browserLike(), device)).status).toBe(200)
  })
  test('is two factors in itself: no second step follows, and the session is strong', async () => {
    const { id, device } = await holder()
    await env.DB.prepare('UPDATE user SET mfa_enabled = 1 WHERE id = ?').bind(id).run()
    const browser = browserLike()
    expect((await signInWith(browser, device)).body).toEqual({ next: 'signed-in' })
    expect((await listed(browser)).strength).toBe(2)
  })
  test('is noted with the passkey, which is of this device from then on', async () => {
    const { device, browser } = await holder()
    const elsewhere = browserLike()
    await signInWith(elsewhere, device)
    expect((await listed(elsewhere)).passkeys[0]).toMatchObject({
      isThisDevice: true,
      lastUsed: expect.any(String),
    })
    expect((await listed(browser)).passkeys[0]).toMatchObject({ isThisDevice: false })
  })
  test('is told by mail from a browser that the account does not know, and only then', async () => {
    const { device, email } = await holder()
    const browser = browserLike()
    await signInWith(browser, device)
    await signInWith(browser, device)
    expect((await postedTo(email)).filter(({ kind }) => kind === 'sign-in.new-sign-in')).toHaveLength(1)
  })
  test('works in several tabs at once: one challenge does not end another', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const [first, second] = [await signInOptions(browser), await signInOptions(browser)]
    expect((await browser.post('/api/auth/passkey', { response: device.get(second) })).status).toBe(200)
    expect((await browser.post('/api/auth/passkey', { response: device.get(first) })).status).toBe(200)
  })
})

describe('a counter that goes back', () => {
  test('opens all the same, and is told by mail and in the log', async () => {
    const { device, email } = await holder()
    const browser = browserLike()
    await signInWith(browser, device)
    device.count(0)
    expect((await signInWith(browser, device)).status).toBe(200)
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'challenges.counter-went-back',
      data: { thing: 'My phone' },
    })
    expect((await logOf(browser)).map(({ kind }) => kind)).toContain('passkey.counter-went-back')
  })
  test('is not told of an authenticator that does not count', async () => {
    const { device, email, browser } = await holder({ by: 0 })
    await signInWith(browser, device)
    await signInWith(browser, device)
    expect((await postedTo(email)).map(({ kind }) => kind)).not.toContain('challenges.counter-went-back')
  })
})

describe('a passkey is refused', () => {
  test.each([
    ['from a page of another origin', 'http://evil.example'],
    ['from another port', 'http://localhost:9999'],
    ['from the same host by https', 'https://localhost:8787'],
  ])('%s', async (_, from) => {
    const { device } = await holder()
    const browser = browserLike()
    const response = device.get(await signInOptions(browser), from)
    expect(await browser.post('/api/auth/passkey', { response })).toMatchObject({
      status: 401,
      body: { code: 'passkey-refused' },
    })
  })
  test('when it signed for another host', async () => {
    const { device } = await holder()
    const browser = browserLike()
    device.moveTo('evil.example')
    const response = device.get({ ...(await signInOptions(browser)), rpId: 'evil.example' })
    expect(await browser.post('/api/auth/passkey', { response })).toMatchObject({
      status: 401,
      body: { code: 'passkey-refused' },
    })
  })
  test('when it did not verify its person', async () => {
    const { device } = await holder()
    device.verify(false)
    expect(await signInWith(browserLike(), device)).toMatchObject({
      status: 401,
      body: { code: 'passkey-refused' },
    })
  })
  test.each(['signature', 'authenticatorData', 'userHandle'])(
    'when its %s is not the one it gave',
    async (field) => {
      const { device } = await holder()
      const browser = browserLike()
      const response = bendBit(device.get(await signInOptions(browser)), field)
      expect(code(await browser.post('/api/auth/passkey', { response }))).toBe('passkey-refused')
    },
  )
  test('when it does not say whose it is', async () => {
    const { device } = await holder()
    const browser = browserLike()
    const { response, ...rest } = device.get(await signInOptions(browser))
    const { userHandle: _, ...silent } = response
    expect(code(await browser.post('/api/auth/passkey', { response: { ...rest, response: silent } }))).toBe(
      'passkey-refused',
    )
  })
  test('when it speaks for somebody else', async () => {
    const one = await holder()
    const other = await holder()
    const browser = browserLike()
    const options = await signInOptions(browser)
    const theirs = other.device.get(options)
    const made = one.device.get(options)
    const asOther = { ...made, response: { ...made.response, userHandle: theirs.response.userHandle } }
    expect(code(await browser.post('/api/auth/passkey', { response: asOther }))).toBe('passkey-refused')
    const underTheirId = { ...made, id: theirs.id, rawId: theirs.id }
    expect(code(await browser.post('/api/auth/passkey', { response: underTheirId }))).toBe('passkey-refused')
  })
  test('when what it says of its backup cannot be', async () => {
    const { device, passkey, browser } = await holder()
    await env.DB.prepare('UPDATE webauthn_credential SET is_multi_device = 0 WHERE credential_id = ?')
      .bind(passkey.credentialId)
      .run()
    expect(code(await signInWith(browser, device))).toBe('passkey-refused')
  })
  test('when its account is disabled, not called unknown: password managers would forget it', async () => {
    const { id, device } = await holder()
    await env.DB.prepare('UPDATE user SET is_disabled = 1 WHERE id = ?').bind(id).run()
    expect(await signInWith(browserLike(), device)).toMatchObject({
      status: 401,
      body: { code: 'passkey-refused' },
    })
  })
  test('as unknown when nobody has it', async () => {
    const { device, browser, passkey } = await holder()
    await browser.delete(`/api/account/passkeys/${passkey.id}`)
    expect(await signInWith(browserLike(), device)).toMatchObject({
      status: 401,
      body: { code: 'passkey-unknown' },
    })
  })
})
/** Does something between the two trips of the next request. */
function between(act: () => Promise<unknown>) {
  const batch = env.DB.batch.bind(env.DB)
  const spy = vi.spyOn(env.DB, 'batch')
  spy.mockImplementationOnce(async (first) => {
    const answers = await batch(first)
    await act()
    // `batch` is generic in its rows; these are what the real one gave.
    return answers as never
  })
}
test.each([
  ['is removed', 'DELETE FROM webauthn_credential WHERE user_id = ?', 'passkey-unknown'],
  ['loses its account', 'UPDATE user SET is_disabled = 1 WHERE id = ?', 'passkey-refused'],
])('a passkey that %s while it is judged opens nothing', async (_, change, refusal) => {
  const { id, device } = await holder()
  const browser = browserLike()
  const response = device.get(await signInOptions(browser))
  between(() => env.DB.prepare(change).bind(id).run())
  expect(await browser.post('/api/auth/passkey', { response })).toMatchObject({
    status: 401,
    body: { code: refusal },
  })
  expect(browser.jar.has('__Host-session')).toBe(false)
})

describe('failures', () => {
  /** So many answers with a wrong signature, each to a fresh challenge. */
  async function fail(browser: BrowserLike, device: ReturnType<typeof authenticator>, times: number) {
    const answers: (string | undefined)[] = []
    for (let time = 0; time < times; time += 1) {
      const response = bendBit(device.get(await signInOptions(browser)), 'signature')
      answers.push(code(await browser.post('/api/auth/passkey', { response })))
    }
    return answers
  }
  test('are stopped after five, for longer each time, and say when to come again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { device } = await holder()
    const browser = browserLike()
    expect(await fail(browser, device, 6)).toEqual([
      ...Array<string>(5).fill('passkey-refused'),
      'too-many-attempts',
    ])
    const response = bendBit(device.get(await signInOptions(browser)), 'signature')
    expect((await browser.post('/api/auth/passkey', { response })).headers.get('retry-after')).toBe('30')
    vi.setSystemTime(Date.now() + minutes(1))
    expect(await fail(browser, device, 2)).toEqual(['passkey-refused', 'too-many-attempts'])
  })
  test('of strangers lock nobody out: a true passkey opens at any time, from any browser', async () => {
    const { device } = await holder()
    await fail(browserLike(), device, 8)
    expect((await signInWith(browserLike(), device)).status).toBe(200)
  })
  test('of the password do not stop the passkey', async () => {
    const { device, email } = await holder()
    const browser = browserLike()
    for (let time = 0; time < 7; time += 1)
      await browser.post('/api/auth/sign-in', { email, password: 'wrong, and wrong again' })
    expect(code(await browser.post('/api/auth/sign-in', { email, password: goodPassword }))).toBe(
      'too-many-attempts',
    )
    expect((await signInWith(browser, device)).status).toBe(200)
  })
  test('are forgiven by a success, for every browser', async () => {
    const { device } = await holder()
    await fail(browserLike(), device, 4)
    await signInWith(browserLike(), device)
    expect(await fail(browserLike(), device, 5)).not.toContain('too-many-attempts')
  })
})
