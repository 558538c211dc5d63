import { describe, expect, test } from 'vitest'
import { manageClient } from '../../support/http/manageClient'
import { fetchApp } from '../../support/world/app'
import { applicationOf, bearer, everyKind } from '../../support/world/credentials'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { rows, tokenOf } from '../../support/world/world'

describe('whoever holds a token', () => {
  test('may end it, of whatever kind, and its person is told', async () => {
    const { root, tokens } = await everyKind()
    for (const kind of ['management', 'session', 'personal', 'application', 'project'] as const) {
      const answer = await manageClient({}).post('/api/tokens/revoke', { token: tokens[kind] })
      expect([kind, answer.status, answer.text, answer.calls]).toEqual([kind, 204, '', 1])
    }
    for (const kind of ['management', 'session', 'application'] as const)
      expect([kind, (await bearer(tokens[kind]).get('/manage/tokens/verify')).status]).toEqual([kind, 401])
    expect((await bearer(tokens.personal).get('/api/account')).status).toBe(401)
    expect(
      await rows(
        'SELECT * FROM project_token WHERE description = ? AND id = ?',
        'x',
        Number(tokens.project.split('-')[1]),
      ),
    ).toEqual([])
    expect((await postedTo(root.email)).filter(({ kind }) => kind === 'tokens.revoked')).toHaveLength(3)
    const log = (await root.browser.get('/api/account/security-log')).body as { kind: string }[]
    expect(log.filter(({ kind }) => kind === 'token.revoked-by-holder')).toHaveLength(4)
  })
  test('hears the same of a token that never was; what is none costs nothing', async () => {
    const known = await tokenOf((await someone()).id)
    for (const token of [known, known, 'gtm_x', 'rubbish', '1-2-3']) {
      const answer = await manageClient({}).post('/api/tokens/revoke', { token })
      expect([answer.status, answer.text, answer.calls]).toEqual([204, '', token === known ? 1 : 0])
    }
  })
})

describe('introspection', () => {
  const ask = async (by: string, token: string) => {
    const headers = { authorization: `Bearer ${by}`, 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetchApp('/oauth/introspect', {
      method: 'POST',
      headers,
      body: new URLSearchParams({ token }).toString(),
    })
    return { status: answer.status, body: await answer.json() }
  }
  test('tells an application of that scope what a token is', async () => {
    const { root, tokens } = await everyKind()
    const told = async (token: string) => (await ask(tokens.application, token)).body
    const mine = {
      active: true,
      sub: String(root.id),
      username: root.email,
      iat: expect.any(Number),
      exp: expect.any(Number),
    }
    expect(await told(tokens.management)).toEqual({ ...mine, token_type: 'management', scope: '' })
    expect(await told(tokens.personal)).toEqual({
      ...mine,
      token_type: 'personal',
      scope: 'account:read account:write',
    })
    expect(await told(tokens.session)).toMatchObject({ active: true, token_type: 'session' })
    expect(await told(tokens.application)).toMatchObject({
      active: true,
      token_type: 'application',
      scope: 'projects:read tokens:introspect',
    })
    expect(await told(tokens.project)).toMatchObject({
      active: true,
      token_type: 'project',
      project: Number(tokens.project.split('-')[0]),
    })
    await rows('UPDATE user SET is_disabled = 1 WHERE id = ?', root.id)
    for (const token of [tokens.management, tokens.personal, tokens.cookie, 'gtm_x', 'x', '']) {
      if (token) expect(await told(token)).toEqual({ active: false })
    }
  })
  test('is for applications of that scope alone', async () => {
    const { tokens } = await everyKind()
    expect((await ask(await applicationOf('projects:read'), tokens.management)).status).toBe(403)
    expect((await ask(tokens.management, tokens.management)).status).toBe(403)
    expect((await ask('', tokens.management)).status).toBe(401)
  })
})
