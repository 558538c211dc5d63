import { afterEach, describe, expect, test, vi } from 'vitest'
import { hours } from '../../../worker/kit/duration'
import { browserLike, cost } from '../../support/browser/browser-like'
import { tick } from '../../support/world/mailbox'
import { goodPassword, person, settings, signedInAs, someone } from '../../support/world/people'

afterEach(() => {
  vi.useRealTimers()
})
type Someone = Awaited<ReturnType<typeof someone>>
type Listed = { id: number; isCurrent: boolean; browser: string; network: string }[]
const at = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time })

describe('my sessions', () => {
  test('are listed in one trip, this one first', async () => {
    const one = await someone()
    await signedInAs(one)
    const answer = await one.browser.get('/api/account/sessions')
    expect(cost(answer).calls).toBe(1)
    expect((answer.body as Listed).map((session) => session.isCurrent)).toEqual([true, false])
  })
  test('hold nobody else’s', async () => {
    const one = await someone()
    const other = await someone()
    const [theirs] = (await other.browser.get('/api/account/sessions')).body as Listed
    expect(
      ((await one.browser.get('/api/account/sessions')).body as Listed).map((session) => session.id),
    ).not.toContain(theirs?.id)
    expect((await one.browser.delete(`/api/account/sessions/${theirs?.id}`)).status).toBe(404)
    expect((await other.browser.get('/api/account')).status).toBe(200)
  })
  test('that are revoked are out at the next request', async () => {
    const one = await someone()
    const elsewhere = await signedInAs(one)
    const listed = (await one.browser.get('/api/account/sessions')).body as Listed
    const answer = await one.browser.delete(`/api/account/sessions/${listed[1]?.id}`)
    expect([answer.status, cost(answer).calls]).toEqual([204, 1])
    expect((await elsewhere.get('/api/account')).status).toBe(401)
    expect((await one.browser.get('/api/account')).status).toBe(200)
    expect((await one.browser.delete(`/api/account/sessions/${listed[1]?.id}`)).status).toBe(404)
  })
  test('elsewhere all end at once, this one stays', async () => {
    const one = await someone()
    const others = [await signedInAs(one), await signedInAs(one)]
    expect((await one.browser.delete('/api/account/sessions')).status).toBe(204)
    for (const other of others) expect((await other.get('/api/account')).status).toBe(401)
    expect((await one.browser.get('/api/account')).status).toBe(200)
  })
  test('end here by signing out, and the cookie goes', async () => {
    const { browser } = await someone()
    const stolen = browserLike()
    stolen.jar.set('__Host-session', browser.jar.get('__Host-session') ?? '')
    const answer = await browser.post('/api/auth/sign-out')
    expect([answer.status, answer.headers.get('clear-site-data')]).toEqual([204, '"cache"'])
    expect(browser.jar.has('__Host-session')).toBe(false)
    expect((await stolen.get('/api/account')).status).toBe(401)
  })
  test.each([
    ['the same person', async (one: Someone) => one],
    ['somebody else', () => person()],
  ])('end where %s signs in over them, and their log says so', async (_, next) => {
    const one = await someone()
    const former = browserLike()
    former.jar.set('__Host-session', one.browser.jar.get('__Host-session') ?? '')
    const { email } = await next(one)
    const password = goodPassword
    expect((await one.browser.post('/api/auth/sign-in', { email, password })).status).toBe(200)
    expect((await former.get('/api/account')).status).toBe(401)
    expect((await one.browser.get('/api/account')).body).toMatchObject({ email })
    const log = await (await signedInAs(one)).get('/api/account/security-log')
    expect((log.body as { kind: string }[]).map(({ kind }) => kind)).toContain('session.ended')
  })
  test('cannot be named by rubbish', async () => {
    const { browser } = await someone()
    for (const id of ['0', '-1', 'x', '9223372036854775807', '1%27'])
      expect([404, 422]).toContain((await browser.delete(`/api/account/sessions/${id}`)).status)
  })
})

describe('a session ends by itself', () => {
  test('when it lies unused for 48 hours, to the millisecond', async () => {
    const { browser } = await someone()
    const begun = Date.now()
    at(begun)
    const fresh = await signedInAs(await someone())
    at(begun + settings.session.idle - 1)
    expect((await fresh.get('/api/account', { 'x-gatehouse-background': '1' })).status).toBe(200)
    at(begun + settings.session.idle)
    expect((await fresh.get('/api/account')).status).toBe(401)
    expect((await browser.get('/api/account')).status).toBe(401)
  })
  test('later when it is used, but not by background polling', async () => {
    at(Date.now())
    const used = await someone()
    const polled = await someone()
    const begun = Date.now()
    at(begun + hours(24))
    await used.browser.get('/api/account')
    await polled.browser.get('/api/account', { 'x-gatehouse-background': '1' })
    at(begun + hours(49))
    expect((await used.browser.get('/api/account')).status).toBe(200)
    expect((await polled.browser.get('/api/account')).status).toBe(401)
  })
  test('after 30 days however much it is used, and is swept', async () => {
    at(Date.now())
    const { browser } = await someone()
    const begun = Date.now()
    for (let day = 1; day < 30; day += 1) {
      at(begun + hours(24 * day))
      expect((await browser.get('/api/account')).status).toBe(200)
    }
    at(begun + settings.session.absolute)
    expect((await browser.get('/api/account')).status).toBe(401)
    await tick()
    at(begun)
    expect((await browser.get('/api/account')).status).toBe(200)
    at(begun + settings.session.absolute + 1)
    await tick()
    at(begun)
    expect((await browser.get('/api/account')).status).toBe(401)
  })
})
