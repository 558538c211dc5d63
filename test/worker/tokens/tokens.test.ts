import { describe, expect, test } from 'vitest'
import { tokenKind } from '../../../worker/access/token/form'
import { manageClient } from '../../support/http/manageClient'
import { someone } from '../../support/world/people'
import { application, rows, sessionTokenOf, somebody } from '../../support/world/world'

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
    expect(made.body).toMatchObject({
      type: 'session',
      isSessionToken: true,
      lastUsed: null,
      user: { id: eva.id },
    })
    expect(Date.parse(made.body.expires) - Date.parse(made.body.created)).toBe(3_600_000)
    expect(tokenKind(made.body.token)).toBe('session')
    expect((await by(made.body.token).get('/manage/tokens/verify')).body).toMatchObject({
      id: made.body.id,
      type: 'session',
    })
  })
  test('do not outlive the session token they are made with, and applications have none', async () => {
    const eva = await somebody()
    const parent = await sessionTokenOf(eva)
    await rows(
      "UPDATE management_token SET expires = expires - 1800000 WHERE user_id = ? AND kind = 'session'",
      eva.id,
    )
    const { body } = await parent.post('/manage/current-user/session-token')
    expect(Date.parse(body.expires) - Date.parse(body.created)).toBeLessThanOrEqual(1_800_000)
    expect((await (await application()).post('/manage/current-user/session-token')).body.error).toBe(
      "You don't have access to the resource.",
    )
  })
  test('go with the token that they come from, over any number of session tokens between', async () => {
    const { browser } = await someone()
    const wish = { kind: 'management', name: 'CI', expiresInSeconds: 7200 }
    const parent = (await browser.post('/api/account/tokens', wish)).body as { id: number; token: string }
    const child = (await by(parent.token).post('/manage/current-user/session-token')).body
    const grandchild = (await by(child.token).post('/manage/current-user/session-token')).body
    expect((await by(grandchild.token).get('/manage/tokens/verify')).status).toBe(200)
    expect((await browser.delete(`/api/account/tokens/${parent.id}`)).status).toBe(204)
    for (const { token } of [child, grandchild])
      expect((await by(token).get('/manage/tokens/verify')).status).toBe(401)
  })
  test('go with the session that they come from', async () => {
    const { browser } = await someone()
    const made = await browser.post('/manage/current-user/session-token')
    const { token } = made.body as { token: string }
    expect((await by(token).get('/manage/tokens/verify')).status).toBe(200)
    await browser.post('/api/auth/sign-out')
    expect((await by(token).get('/manage/tokens/verify')).status).toBe(401)
  })
  test('by cookie need a fresh proof of identity', async () => {
    const { browser, id } = await someone()
    expect((await browser.post('/manage/current-user/session-token')).status).toBe(201)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', id)
    expect((await browser.post('/manage/current-user/session-token')).body).toMatchObject({
      status: 403,
      code: 'manage.stepUpRequired',
    })
  })
})

test('a token that calls itself background polling is seen used all the same', async () => {
  const { browser } = await someone()
  const wish = { kind: 'personal', name: 'poll', expiresInSeconds: 7200, scopes: ['account:read'] }
  const { token } = (await browser.post('/api/account/tokens', wish)).body as { token: string }
  const polling = { authorization: `Bearer ${token}`, 'x-gatehouse-background': '1' }
  expect((await manageClient(polling).get('/api/account')).status).toBe(200)
  const [listed] = (await browser.get('/api/account/tokens')).body as { lastUsed: string | null }[]
  expect(listed?.lastUsed).not.toBeNull()
})
