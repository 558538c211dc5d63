import { afterEach, describe, expect, test, vi } from 'vitest'
import { browserLike, cost } from '../../support/browser/browser-like'
import { postedTo } from '../../support/world/mailbox'
import { goodPassword, person } from '../../support/world/people'
import { atOnce, inRounds, racers } from '../../support/world/race'

afterEach(() => {
  vi.useRealTimers()
})
const later = (milliseconds: number) => {
  const now = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: now + milliseconds })
}
const signIn = (browser: ReturnType<typeof browserLike>, email: string, password = goodPassword) =>
  browser.post('/api/auth/sign-in', { email, password })

describe('signing in with a password', () => {
  test('opens a session with safe cookies, in two trips', async () => {
    const { email } = await person()
    const browser = browserLike()
    const answer = await signIn(browser, email)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ next: 'signed-in' })
    expect(cost(answer).calls).toBe(2)
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies)
      expect(cookie).toMatch(
        /^__Host-(session|device)=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      )
    expect((await browser.get('/api/account')).body).toMatchObject({ email })
  })
  test('takes the address in any case, with spaces around it', async () => {
    const { email } = await person()
    expect((await signIn(browserLike(), `  ${email.toUpperCase()} `)).status).toBe(200)
  })
  test('says the same of a wrong password, no account, and a disabled one, with the same work', async () => {
    const { email } = await person()
    const disabled = await person({ isDisabled: true })
    const answers = [
      await signIn(browserLike(), email, 'not the right one at all'),
      await signIn(browserLike(), 'nobody@example.com'),
      await signIn(browserLike(), disabled.email),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ code: 'wrong-credentials' })
      expect(cost(answer)).toEqual(cost(answers[0] ?? answer))
      expect(answer.headers.getSetCookie()).toEqual([])
    }
  })
  test('gives every sign-in a session of its own', async () => {
    const { email } = await person()
    const browser = browserLike()
    await signIn(browser, email)
    const first = browser.jar.get('__Host-session')
    await signIn(browser, email)
    expect(browser.jar.get('__Host-session')).not.toBe(first)
  })
  test('mails when the browser is new to the account, and only then', async () => {
    const { email } = await person()
    const browser = browserLike()
    await signIn(browser, email)
    await signIn(browser, email)
    const mails = await postedTo(email)
    expect(mails.map((mail) => mail.kind)).toEqual(['sign-in.new-sign-in'])
    expect(mails[0]?.data).toMatchObject({ browser: 'Chrome 150' })
  })
})

describe('failed attempts', () => {
  test('stop a stranger after five, for a time that grows', async () => {
    const { email } = await person()
    const stranger = browserLike()
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await signIn(stranger, email, 'wrong wrong wrong wrong')).status).toBe(401)
    const stopped = await signIn(browserLike(), email)
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(25)
    expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(30)
    later(31_000)
    expect((await signIn(stranger, email, 'wrong wrong wrong wrong')).status).toBe(401)
    expect(Number((await signIn(stranger, email)).headers.get('retry-after'))).toBeGreaterThan(30)
  })
  test('of an address without an account count the same', async () => {
    const stranger = browserLike()
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(stranger, 'ghost@example.com')
    expect((await signIn(stranger, 'ghost@example.com')).status).toBe(429)
  })
  test('of strangers never lock the owner out of a known device', async () => {
    const { email } = await person()
    const owner = browserLike()
    await signIn(owner, email)
    for (let attempt = 0; attempt < 7; attempt += 1)
      await signIn(browserLike(), email, 'wrong wrong wrong wrong')
    expect((await signIn(browserLike(), email)).status).toBe(429)
    expect((await signIn(owner, email, 'a slip of the finger')).status).toBe(401)
    expect((await signIn(owner, email)).status).toBe(200)
  })
  test('of a known device stop that device too', async () => {
    const { email } = await person()
    const owner = browserLike()
    await signIn(owner, email)
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(owner, email, 'wrong wrong wrong wrong')
    expect((await signIn(owner, email)).status).toBe(429)
  })
  test('cannot be outrun: of twenty at once five are judged', inRounds, async () => {
    const { email } = await person()
    const stranger = browserLike()
    const answers = await atOnce(() => signIn(stranger, email, 'wrong wrong wrong wrong'))
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5)
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(racers - 5)
  })
  test('are forgotten with a success', async () => {
    const { email } = await person()
    const browser = browserLike()
    for (let attempt = 0; attempt < 4; attempt += 1) await signIn(browser, email, 'wrong wrong wrong wrong')
    expect((await signIn(browser, email)).status).toBe(200)
    for (let attempt = 0; attempt < 4; attempt += 1)
      await signIn(browserLike(), email, 'wrong wrong wrong wrong')
    expect((await signIn(browserLike(), email)).status).toBe(200)
  })
})
