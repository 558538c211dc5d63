import { describe, expect, test } from 'vitest'
import { browserLike } from '../../support/browser/browser-like'
import { someoneWithTotp } from '../../support/browser/two-step'
import { fetchApp } from '../../support/world/app'
import { goodPassword, person, someone } from '../../support/world/people'

const signIn = (browser: ReturnType<typeof browserLike>, email: string) =>
  browser.post('/api/auth/sign-in', { email, password: goodPassword })
const whoIs = async (cookie: string) => {
  const answer = await fetchApp('/api/account', { headers: { cookie } })
  return answer.status === 200 ? ((await answer.json()) as { id: number }).id : answer.status
}

describe('a session that an attacker put into my browser', () => {
  test('is not mine after I sign in: it ends', async () => {
    const attacker = await someone()
    const me = await person()
    const browser = browserLike()
    const theirs = attacker.browser.jar.get('__Host-session') ?? ''
    for (const planted of [theirs, 'A'.repeat(43)]) {
      browser.jar.set('__Host-session', planted)
      await signIn(browser, me.email)
      expect(browser.jar.get('__Host-session')).not.toBe(planted)
      expect(await whoIs(`__Host-session=${browser.jar.get('__Host-session')}`)).toBe(me.id)
    }
    for (const planted of [theirs, 'A'.repeat(43)]) expect(await whoIs(`__Host-session=${planted}`)).toBe(401)
  })
})

describe('a cookie', () => {
  test('is only read by its full name, which no other host can set', async () => {
    const { browser } = await someone()
    const secret = browser.jar.get('__Host-session')
    for (const name of [
      'session',
      '__Secure-session',
      '__host-session',
      '__HOST-SESSION',
      '__Host-Session',
      ' __Host-session2',
    ])
      expect([name, await whoIs(`${name}=${secret}`)]).toEqual([name, 401])
  })
  test('of one kind is none of another', async () => {
    const { email } = await someoneWithTotp()
    const browser = browserLike()
    await signIn(browser, email)
    expect((await browser.post('/api/auth/passkey/challenge')).status).toBe(200)
    const mine = await someone()
    await signIn(mine.browser, mine.email)
    const held = new Map([...browser.jar, ...mine.browser.jar])
    expect([...held.keys()].sort()).toEqual([
      '__Host-challenge',
      '__Host-device',
      '__Host-pending',
      '__Host-session',
    ])
    for (const [name, secret] of held)
      if (name !== '__Host-session')
        expect([name, await whoIs(`__Host-session=${secret}`)]).toEqual([name, 401])
    browser.jar.set('__Host-pending', held.get('__Host-session') ?? '')
    expect((await browser.post('/api/auth/second-step/totp', { code: '000000' })).status).toBe(410)
  })
  test('is closed to scripts and to requests from elsewhere', async () => {
    const { email } = await person()
    const answer = await signIn(browserLike(), email)
    const cookies = answer.headers.getSetCookie()
    expect(cookies.length).toBeGreaterThan(0)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/)
      for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'])
        expect(cookie.split('; ')).toContain(part)
      expect(cookie).not.toMatch(/domain=/i)
    }
  })
})
