import { describe, expect, test } from 'vitest'
import { cost } from '../../support/browser/browser-like'
import { bearer, type Made } from '../../support/world/credentials'
import { someone } from '../../support/world/people'
import { rows, superAdmin, tokenOf } from '../../support/world/world'

describe('application tokens', () => {
  test('are made by super admins, shown once, listed, used, and ended', async () => {
    const root = await someone({ isSuperAdmin: true })
    const made = await root.browser.post('/api/admin/application-tokens', {
      name: 'Billing',
      scopes: ['organizations:read'],
    })
    expect([made.status, cost(made).calls]).toEqual([201, 2])
    const { token, ...shown } = made.body as Made
    expect(token).toMatch(/^gta_/)
    expect(shown).toMatchObject({
      name: 'Billing',
      scopes: ['organizations:read'],
      expires: null,
      creator: { id: root.id },
    })
    expect((await root.browser.get('/api/admin/application-tokens')).body).toContainEqual(shown)
    expect((await bearer(token).get('/manage/organizations')).status).toBe(200)
    expect((await root.browser.delete(`/api/admin/application-tokens/${shown.id}`)).status).toBe(204)
    expect((await bearer(token).get('/manage/organizations')).status).toBe(401)
    expect((await root.browser.delete(`/api/admin/application-tokens/${shown.id}`)).status).toBe(404)
  })
  test('are not seen or made by others, tokens, without a fresh proof; end no person’s token', async () => {
    const [root, eva] = [await someone({ isSuperAdmin: true }), await someone()]
    const path = '/api/admin/application-tokens'
    const wish = { name: 'x', scopes: ['projects:read'] }
    for (const answer of [await eva.browser.get(path), await eva.browser.post(path, wish)])
      expect(answer.status).toBe(403)
    const token = await superAdmin()
    for (const answer of [await token.get(path), await token.post(path, wish)])
      expect(answer.body).toMatchObject({ status: 403, code: 'step-up-required' })
    await tokenOf(eva.id)
    const [{ id } = { id: 0 }] = await rows<{ id: number }>(
      'SELECT id FROM management_token WHERE user_id = ?',
      eva.id,
    )
    expect((await root.browser.delete(`${path}/${id}`)).status).toBe(404)
    await rows('UPDATE session SET proved = 0 WHERE user_id = ?', root.id)
    expect((await root.browser.post(path, wish)).body).toMatchObject({ code: 'step-up-required' })
  })
})
