import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addSecurityKey, authenticator, registerPasskey } from '../../support/browser/authenticator'
import { cost } from '../../support/browser/browser-like'
import { app, at, noon, someoneWithTotp } from '../../support/browser/two-step'
import { someone } from '../../support/world/people'
import { organizationWith, projectWith, rows, superAdmin } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})

/** An organization that requires two-step verification (unless said), and its name. */
async function strict(members: readonly { id: number }[] = [], mfaRequired = true) {
  const name = `Org ${crypto.randomUUID()}`
  return { id: await organizationWith(members, { name, mfaRequired }), name }
}
/** A project of an organization that requires two-step verification, with this guest. */
const strictProject = async (guest: { id: number }) =>
  projectWith([[guest, 'guest']], { organization: (await strict()).id })

describe('the list of factors', () => {
  test('is empty for somebody new, in one trip', async () => {
    const { browser, email, name } = await someone()
    const answer = await browser.get('/api/account/factors')
    expect(answer.status).toBe(200)
    expect(cost(answer).calls).toBe(1)
    expect(answer.body).toEqual({
      mfaEnabled: false,
      strength: 1,
      confirmWays: ['password'],
      passkeys: [],
      totp: null,
      securityKeys: [],
      recoveryCodes: null,
      requiredBy: [],
      signal: {
        rpId: 'localhost',
        userId: expect.stringMatching(/^[\w-]+$/),
        name: email,
        displayName: name,
        accepted: [],
      },
    })
  })
  test('shows everything that one has, in one trip', async () => {
    const { browser } = await someoneWithTotp()
    const { credentialId } = await registerPasskey(browser, authenticator(), 'Laptop')
    await addSecurityKey(browser, authenticator(), 'my-key')
    const answer = await browser.get('/api/account/factors')
    expect(cost(answer).calls).toBe(1)
    // A key may keep its credential as a passkey does: a password manager that was told of the passkeys alone
    // would forget it.
    expect(answer.body).toMatchObject({
      signal: { accepted: [credentialId, expect.stringMatching(/^[\w-]+$/)] },
    })
    expect(answer.body).toMatchObject({
      mfaEnabled: true,
      confirmWays: ['passkey', 'security-key', 'totp', 'recovery-code'],
      passkeys: [{ name: 'Laptop' }],
      totp: { added: new Date(noon).toISOString(), lastUsed: null },
      securityKeys: [{ name: 'my-key' }],
      recoveryCodes: { left: 10, total: 10, created: new Date(noon).toISOString() },
    })
  })
  test("shows nobody what is somebody else's", async () => {
    await someoneWithTotp()
    const { browser } = await someone()
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      totp: null,
      recoveryCodes: null,
      passkeys: [],
    })
  })
})

describe('two-step verification', () => {
  test('is on with a security key, and stays on until the last method goes', async () => {
    const { browser } = await someoneWithTotp()
    const { key } = await addSecurityKey(browser, authenticator())
    await browser.delete('/api/account/totp')
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: true,
      totp: null,
      recoveryCodes: { left: 10 },
    })
    await browser.delete(`/api/account/security-keys/${key.id}`)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: false,
      recoveryCodes: null,
    })
  })
  test('is not turned on by a passkey', async () => {
    const { browser } = await someone()
    await registerPasskey(browser, authenticator())
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: false,
      recoveryCodes: null,
    })
  })
  test('shows one set of recovery codes for two first methods at once', async () => {
    const { browser } = await someone()
    const { secret } = (await browser.post('/api/account/totp')).body as { secret: string }
    const [byKey, byApp] = await Promise.all([
      addSecurityKey(browser, authenticator()),
      browser.post('/api/account/totp/activate', { code: app(secret).code() }),
    ])
    const shown = [byKey.recoveryCodes, (byApp.body as { recoveryCodes: string[] | null }).recoveryCodes]
    expect(shown.filter((codes) => codes !== null)).toHaveLength(1)
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      recoveryCodes: { left: 10, total: 10 },
    })
  })
})

describe('an organization that requires two-step verification', () => {
  test('of a member: is named, and its last method cannot be removed', async () => {
    const { id, browser } = await someoneWithTotp()
    const requiredBy = [await strict([{ id }])]
    expect((await browser.get('/api/account/factors')).body).toMatchObject({ requiredBy })
    const answer = await browser.delete('/api/account/totp')
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'mfa-required-by', requiredBy })
    expect((await browser.get('/api/account/factors')).body).toMatchObject({
      mfaEnabled: true,
      recoveryCodes: { left: 10 },
    })
  })
  test('does not mind one of several methods going', async () => {
    const { id, browser } = await someoneWithTotp()
    await strict([{ id }])
    await addSecurityKey(browser, authenticator())
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
  test('of a member of one of its projects: likewise', async () => {
    const { id, browser } = await someoneWithTotp()
    await strictProject({ id })
    expect((await browser.delete('/api/account/totp')).status).toBe(409)
  })
  test('holds nobody where it does not require it, or once it is deleted', async () => {
    const { id, browser } = await someoneWithTotp()
    await strict([{ id }], false)
    const gone = await strict([{ id }])
    expect((await (await superAdmin()).delete(`/manage/organizations/${gone.id}`)).status).toBe(204)
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
  test('holds nobody through a deleted project or a membership that is over', async () => {
    const { id, browser } = await someoneWithTotp()
    const [deleted, over] = [await strictProject({ id }), await strictProject({ id })]
    expect((await (await superAdmin()).delete(`/manage/projects/${deleted}`)).status).toBe(204)
    await rows('UPDATE project_member SET expires = ? WHERE project_id = ?', noon, over)
    expect((await browser.delete('/api/account/totp')).status).toBe(204)
  })
})
