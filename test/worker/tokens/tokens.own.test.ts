import { afterEach, describe, expect, test, vi } from 'vitest'
import { days, hours, minutes } from '../../../worker/kit/duration'
import { cost } from '../../support/browser/browser-like'
import { manageClient } from '../../support/http/manageClient'
import { postedTo, tick } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { rows, somebody, tokenOf } from '../../support/world/world'

afterEach(() => {
  vi.useRealTimers()
})
const wish = { kind: 'management', name: 'CI', expiresInSeconds: 7200 }
type Made = { id: number; token: string; scopes: string[]; expires: string }
const by = (token: string, network = '198.51.100.7') =>
  manageClient({ 'x-kbc-manageapitoken': token, 'cf-connecting-ip': network })
const verify = async (token: string) => (await by(token).get('/manage/tokens/verify')).status

describe('my tokens', () => {
  test('are made with the cookie, shown once, listed, and ended', async () => {
    const { browser, id, email } = await someone()
    const made = await browser.post('/api/account/tokens', { ...wish, name: ' CI ' })
    expect([made.status, cost(made).calls]).toEqual([201, 1])
    const { token, ...shown } = made.body as Made
    expect(shown).toMatchObject({
      kind: 'management',
      name: 'CI',
      scopes: ['manage:write'],
      ipRanges: [],
      lastUsed: null,
      lastNetwork: null,
    })
    expect((await browser.get('/api/account/tokens')).body).toEqual([shown])
    expect((await by(token).get('/manage/tokens/verify')).body).toMatchObject({
      id: shown.id,
      description: 'CI',
      user: { id },
    })
    expect((await browser.get('/api/account/tokens')).body).toMatchObject([
      { lastUsed: expect.any(String), lastNetwork: '198.51.100.7' },
    ])
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'tokens.created', data: { thing: 'CI' } })
    expect(JSON.stringify(await rows('SELECT * FROM management_token WHERE id = ?', shown.id))).not.toContain(
      token,
    )
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(204)
    expect(await verify(token)).toBe(401)
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(404)
  })
  test('always expire, after an hour at the least and a year at the most', async () => {
    const { browser } = await someone()
    for (const expiresInSeconds of [3599, 365 * 86_400 + 1, null, undefined, '7200'])
      expect((await browser.post('/api/account/tokens', { ...wish, expiresInSeconds })).status).toBe(422)
  })
  test('have only scopes of their kind, and ranges that are ranges', async () => {
    const { browser } = await someone()
    const refused = async (more: object) =>
      (await browser.post('/api/account/tokens', { ...wish, ...more })).status
    for (const scopes of [['account:read'], ['project:0'], ['project:x'], ['manage']])
      expect([scopes, await refused({ scopes })]).toEqual([scopes, 422])
    for (const scopes of [[], ['manage:read'], ['project:1']])
      expect([scopes, await refused({ kind: 'personal', scopes })]).toEqual([scopes, 422])
    for (const range of ['10.0.0.0/33', '300.1.1.1', '::/129', 'x', '1::2::3'])
      expect([range, await refused({ ipRanges: [range] })]).toEqual([range, 422])
  })
  test('need a fresh proof of identity, and are nobody else’s', async () => {
    const [mine, other] = [await someone(), await someone()]
    const { id } = (await mine.browser.post('/api/account/tokens', wish)).body as Made
    expect((await other.browser.delete(`/api/account/tokens/${id}`)).status).toBe(404)
    expect((await other.browser.post(`/api/account/tokens/${id}/rotate`, {})).status).toBe(404)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', mine.id)
    for (const path of ['/api/account/tokens', `/api/account/tokens/${id}/rotate`])
      expect((await mine.browser.post(path, path.endsWith('tokens') ? wish : {})).body).toMatchObject({
        code: 'step-up-required',
      })
  })
  test('list session tokens, which are revoked like the others', async () => {
    const { browser, id } = await someone()
    const token = await tokenOf(id, { kind: 'session' })
    const [row] = (await browser.get('/api/account/tokens')).body as { id: number; kind: string }[]
    expect(row?.kind).toBe('session')
    expect((await browser.delete(`/api/account/tokens/${row?.id}`)).status).toBe(204)
    expect(await verify(token)).toBe(401)
  })
})

describe('rotating a token', () => {
  test('gives one of the same name and scopes, and the old one works on for the overlap', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email } = await someone()
    const other = (await browser.post('/api/account/tokens', wish)).body as Made
    const old = (
      await browser.post('/api/account/tokens', {
        ...wish,
        scopes: ['manage:read'],
        ipRanges: ['198.51.100.0/24'],
      })
    ).body as Made
    const answer = await browser.post(`/api/account/tokens/${old.id}/rotate`, { overlapSeconds: 600 })
    expect([answer.status, cost(answer).calls]).toEqual([201, 1])
    const successor = answer.body as Made
    expect(successor).toMatchObject({
      name: 'CI',
      scopes: ['manage:read'],
      ipRanges: ['198.51.100.0/24'],
      expires: old.expires,
    })
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'tokens.created', data: { thing: 'CI' } })
    expect([await verify(old.token), await verify(successor.token)]).toEqual([200, 200])
    vi.setSystemTime(Date.now() + minutes(10))
    expect([await verify(old.token), await verify(successor.token), await verify(other.token)]).toEqual([
      401, 200, 200,
    ])
  })
  test('keeps the kind, takes a lifetime of its own; without an overlap the old ends at once', async () => {
    const { browser } = await someone()
    const old = (
      await browser.post('/api/account/tokens', { ...wish, kind: 'personal', scopes: ['account:read'] })
    ).body as Made
    const answer = await browser.post(`/api/account/tokens/${old.id}/rotate`, {
      overlapSeconds: 0,
      expiresInSeconds: 86_400,
    })
    const { token, expires } = answer.body as Made
    expect(token).toMatch(/^gtp_/)
    expect(Date.parse(expires) - Date.now()).toBeGreaterThan(hours(23))
    const look = (value: string) => manageClient({ 'x-auth-token': value }).get('/api/account')
    expect([(await look(old.token)).status, (await look(token)).status]).toEqual([401, 200])
  })
  test('is for management and personal tokens that are good', async () => {
    const { browser, id } = await someone()
    await tokenOf(id, { kind: 'session' })
    await tokenOf(id, { expires: Date.now() - 1 })
    for (const { id: token } of await rows<{ id: number }>(
      'SELECT id FROM management_token WHERE user_id = ?',
      id,
    ))
      expect((await browser.post(`/api/account/tokens/${token}/rotate`, {})).status).toBe(404)
  })
})

describe('a token that will expire', () => {
  test('is told of a week and a day before, once each, and then erased', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email } = await someone()
    const made = (await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 30 * 86_400 }))
      .body as Made
    const told = async () => {
      await tick()
      await tick()
      return (await postedTo(email)).filter(({ kind }) => kind === 'tokens.expiring').length
    }
    const ends = Date.parse(made.expires)
    const counts = []
    for (const ahead of [days(7) + 1, days(7), days(6), days(1) + 1, days(1), hours(1)]) {
      vi.setSystemTime(ends - ahead)
      counts.push(await told())
    }
    expect(counts).toEqual([0, 1, 1, 1, 2, 2])
    vi.setSystemTime(ends)
    await tick()
    expect(await rows('SELECT * FROM management_token WHERE id = ?', made.id)).toEqual([])
  })
  test('is not told of when it was made for less, is a session’s, or has a successor', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { browser, email, id } = await someone()
    await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 86_400 })
    const old = (await browser.post('/api/account/tokens', { ...wish, expiresInSeconds: 30 * 86_400 }))
      .body as Made
    await browser.post(`/api/account/tokens/${old.id}/rotate`, {})
    await tokenOf(id, { kind: 'session' })
    vi.setSystemTime(Date.now() + minutes(30))
    await tick()
    expect((await postedTo(email)).map(({ kind }) => kind)).not.toContain('tokens.expiring')
  })
})

test('a mistyped token costs no call at the database', async () => {
  const eva = await somebody()
  const token = await tokenOf(eva.id)
  const typo = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11)
  const answer = await by(typo).get('/manage/tokens/verify')
  expect([answer.status, answer.calls]).toEqual([401, 0])
})
