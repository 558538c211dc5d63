import { describe, expect, test } from 'vitest'
import { tokenKind } from '../../worker/access/tokenForm'
import { cost } from '../support/browser-like'
import { postedTo } from '../support/mailbox'
import { manageClient } from '../support/manageClient'
import { someone } from '../support/people'
import { application, rows, sessionTokenOf, somebody } from '../support/world'

const by = (token: string) => manageClient({ 'x-kbc-manageapitoken': token })
const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/)

describe('verifying a token', () => {
  test('tells whose it is and notes this very use', async () => {
    const eva = await somebody({ mfa: true, features: ['can-manage-users', 'can-manage-features'] })
    const answer = await eva.get('/manage/tokens/verify')
    expect(answer.body).toEqual({
      id: expect.any(Number),
      description: 'A token',
      created: date,
      lastUsed: date,
      expires: date,
      isSessionToken: false,
      isExpired: false,
      isDisabled: false,
      scopes: [],
      type: 'admin',
      creator: { id: eva.id, name: eva.name },
      user: {
        id: eva.id,
        name: eva.name,
        email: eva.email,
        features: ['can-manage-users', 'can-manage-features'],
        mfaEnabled: true,
        canAccessLogs: false,
        isSuperAdmin: false,
      },
    })
    expect(answer.calls).toBe(1)
    await rows('UPDATE management_token SET last_used = 1000 WHERE user_id = ?', eva.id)
    expect((await eva.get('/manage/tokens/verify')).body.lastUsed).not.toBe('1970-01-01T00:00:01+0000')
  })
  test('of an application tells scopes, and no user', async () => {
    const { body } = await (await application('projects:read')).get('/manage/tokens/verify')
    expect(body).toMatchObject({ type: 'super', scopes: ['projects:read'], expires: null })
    expect(body).not.toHaveProperty('user')
  })
})

describe('session tokens', () => {
  test('are good for an hour, act as their person and say so', async () => {
    const eva = await somebody()
    const made = await eva.post('/manage/current-user/session-token')
    expect([made.status, made.calls]).toEqual([201, 2])
    expect(made.body).toMatchObject({ type: 'session', isSessionToken: true, lastUsed: null, user: { id: eva.id } })
    expect(Date.parse(made.body.expires) - Date.parse(made.body.created)).toBe(3_600_000)
    expect(tokenKind(made.body.token)).toBe('session')
    expect((await by(made.body.token).get('/manage/tokens/verify')).body).toMatchObject({ id: made.body.id, type: 'session' })
  })
  test('do not outlive the session token they are made with, and applications have none', async () => {
    const eva = await somebody()
    const parent = await sessionTokenOf(eva)
    await rows("UPDATE management_token SET expires = expires - 1800000 WHERE user_id = ? AND kind = 'session'", eva.id)
    const { body } = await parent.post('/manage/current-user/session-token')
    expect(Date.parse(body.expires) - Date.parse(body.created)).toBeLessThanOrEqual(1_800_000)
    expect((await (await application()).post('/manage/current-user/session-token')).body.error).toBe(
      "You don't have access to the resource.",
    )
  })
  test('by cookie need a fresh proof of identity', async () => {
    const { browser, id } = await someone()
    expect((await browser.post('/manage/current-user/session-token')).status).toBe(201)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', id)
    expect((await browser.post('/manage/current-user/session-token')).body).toMatchObject({ status: 403, code: 'manage.stepUpRequired' })
  })
})

describe('my management tokens', () => {
  test('are made with the cookie, shown once, listed, and ended', async () => {
    const { browser, id, email } = await someone()
    const made = await browser.post('/api/account/tokens', { name: ' CI ', expiresInSeconds: 7200 })
    expect([made.status, cost(made).calls]).toEqual([201, 1])
    const { token, ...shown } = made.body as { token: string; id: number }
    expect(shown).toMatchObject({ name: 'CI', lastUsed: null, isSessionToken: false })
    expect((await browser.get('/api/account/tokens')).body).toEqual([shown])
    expect((await by(token).get('/manage/tokens/verify')).body).toMatchObject({ id: shown.id, description: 'CI', user: { id } })
    expect((await postedTo(email))[0]).toMatchObject({ kind: 'tokens.created', data: { thing: 'CI' } })
    expect(JSON.stringify(await rows('SELECT * FROM management_token WHERE id = ?', shown.id))).not.toContain(token)
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(204)
    expect((await by(token).get('/manage/tokens/verify')).status).toBe(401)
    expect((await browser.delete(`/api/account/tokens/${shown.id}`)).status).toBe(404)
  })
  test('always expire, after an hour at the least and a year at the most', async () => {
    const { browser } = await someone()
    for (const expiresInSeconds of [3599, 365 * 86_400 + 1, null, undefined, '7200']) {
      expect((await browser.post('/api/account/tokens', { name: 'x', expiresInSeconds })).status).toBe(422)
    }
  })
  test('need a fresh proof of identity, and are nobody else’s', async () => {
    const [mine, other] = [await someone(), await someone()]
    const { id } = (await mine.browser.post('/api/account/tokens', { name: 'x', expiresInSeconds: 3600 })).body as { id: number }
    expect((await other.browser.delete(`/api/account/tokens/${id}`)).status).toBe(404)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', mine.id)
    expect((await mine.browser.post('/api/account/tokens', { name: 'x', expiresInSeconds: 3600 })).body).toMatchObject({
      code: 'step-up-required',
    })
  })
})
