import { describe, expect, test } from 'vitest'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import {
  addSecurityKey,
  authenticator,
  optionsOf,
  registerPasskey,
  signInOptions,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { bendClientData } from '../../support/http/bend'
import { postedTo } from '../../support/world/mailbox'
import { someone } from '../../support/world/people'
import { organizationWith } from '../../support/world/world'

type Listed = {
  mfaEnabled: boolean
  securityKeys: { id: number; name: string; lastUsed: string | null }[]
  recoveryCodes: { left: number } | null
}
const listed = async (browser: BrowserLike) => (await browser.get('/api/account/factors')).body as Listed
const begin = async (browser: BrowserLike) =>
  optionsOf<CreationOptions>(await browser.post('/api/account/security-keys/challenge', { name: 'my-key' }))
const code = (answer: { body: never }) => (answer.body as { code?: string } | null)?.code
/** A FIDO U2F key: keeps nothing, verifies nobody, counts nothing here. */
const u2f = () => authenticator({ stateless: true, verifies: false })

describe('adding a security key', () => {
  test('takes one trip to begin and two to finish', async () => {
    const { browser } = await someone()
    const begun = await browser.post('/api/account/security-keys/challenge', { name: 'my-key' })
    const added = await browser.post('/api/account/security-keys', {
      name: 'my-key',
      response: u2f().create(optionsOf(begun)),
    })
    expect([begun.status, cost(begun).calls, added.status, cost(added).calls]).toEqual([200, 1, 201, 2])
  })
  test('turns two-step verification on, and the first shows the recovery codes, once', async () => {
    const { browser } = await someone()
    const first = await addSecurityKey(browser, u2f())
    expect(first).toMatchObject({ key: { name: 'my-key', lastUsed: null }, recoveryCodes: expect.any(Array) })
    expect(new Set(first.recoveryCodes)).toHaveProperty('size', 10)
    const second = await addSecurityKey(browser, u2f(), 'spare')
    expect(second).toMatchObject({ key: { name: 'spare' }, recoveryCodes: null })
    expect(await listed(browser)).toMatchObject({
      mfaEnabled: true,
      securityKeys: [{ name: 'spare' }, { name: 'my-key' }],
      recoveryCodes: { left: 10 },
    })
  })
  test('asks for a key that may be an old one: not discoverable, a touch is enough', async () => {
    const { browser } = await someone()
    expect(await begin(browser)).toMatchObject({
      authenticatorSelection: {
        authenticatorAttachment: 'cross-platform',
        residentKey: 'discouraged',
        requireResidentKey: false,
        userVerification: 'discouraged',
      },
      hints: ['security-key'],
      attestation: 'none',
    })
  })
  test('excludes the keys and passkeys that the person has', async () => {
    const { browser } = await someone()
    const { credentialId } = await registerPasskey(browser, authenticator())
    await addSecurityKey(browser, u2f())
    const excluded = (await begin(browser)).excludeCredentials.map(({ id }) => id)
    expect(excluded).toHaveLength(2)
    expect(excluded).toContain(credentialId)
  })
  test('wants a name first', async () => {
    const { browser } = await someone()
    for (const name of ['', '  ', 'x'.repeat(101)])
      expect((await browser.post('/api/account/security-keys/challenge', { name })).status).toBe(422)
  })
  test('of two first ones at once, shows codes with one alone', async () => {
    const { browser } = await someone()
    const made = [u2f().create(await begin(browser)), u2f().create(await begin(browser))]
    const answers = await Promise.all(
      made.map((response) => browser.post('/api/account/security-keys', { name: 'my-key', response })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(
      answers.filter(({ body }) => (body as { recoveryCodes: unknown }).recoveryCodes !== null),
    ).toHaveLength(1)
  })
  test('is told by mail with "This wasn’t me"', async () => {
    const { browser, email } = await someone()
    await addSecurityKey(browser, u2f(), 'Blue key')
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'security-keys.added',
      data: { thing: 'Blue key', link: expect.any(String) },
    })
  })
  test('is refused when somebody has it already, as a key or a passkey', async () => {
    const owner = await someone()
    const thief = await someone()
    const made = u2f().create(await begin(owner.browser))
    await owner.browser.post('/api/account/security-keys', { name: 'mine', response: made })
    const { challenge } = await begin(thief.browser)
    const stolen = bendClientData(made, { challenge })
    expect(
      code(await thief.browser.post('/api/account/security-keys', { name: 'mine', response: stolen })),
    ).toBe('passkey-taken')
    expect((await listed(thief.browser)).mfaEnabled).toBe(false)
  })
})

describe('a security key', () => {
  test('is renamed in one trip', async () => {
    const { browser } = await someone()
    const { key } = await addSecurityKey(browser, u2f())
    const renamed = await browser.patch(`/api/account/security-keys/${key.id}`, { name: 'Drawer' })
    expect([renamed.status, cost(renamed).calls]).toEqual([200, 1])
    expect((await listed(browser)).securityKeys[0]?.name).toBe('Drawer')
  })
  test('is nobody else’s to rename or remove', async () => {
    const one = await someone()
    const other = await someone()
    const { key } = await addSecurityKey(one.browser, u2f())
    expect(
      (await other.browser.patch(`/api/account/security-keys/${key.id}`, { name: 'Yours' })).status,
    ).toBe(404)
    expect((await other.browser.delete(`/api/account/security-keys/${key.id}`)).status).toBe(404)
    expect((await listed(one.browser)).securityKeys[0]?.name).toBe('my-key')
  })
  test('is on a list of its own, beside the passkeys', async () => {
    const { browser } = await someone()
    await registerPasskey(browser, authenticator(), 'My phone')
    await addSecurityKey(browser, u2f())
    expect(await listed(browser)).toMatchObject({
      passkeys: [{ name: 'My phone' }],
      securityKeys: [{ name: 'my-key' }],
    })
  })
  test('is no passkey: it signs nobody in, whatever its maker keeps', async () => {
    const { browser } = await someone()
    const device = authenticator()
    await addSecurityKey(browser, device)
    const door = browserLike()
    const answer = await door.post('/api/auth/passkey', { response: device.get(await signInOptions(door)) })
    expect(answer).toMatchObject({ status: 401, body: { code: 'passkey-refused' } })
  })
})

describe('removing a security key', () => {
  test('leaves two-step verification on while another is left, and a mail says which went', async () => {
    const { browser, email } = await someone()
    await addSecurityKey(browser, u2f(), 'first')
    const { key } = await addSecurityKey(browser, u2f(), 'second')
    const removed = await browser.delete(`/api/account/security-keys/${key.id}`)
    expect([removed.status, cost(removed).calls]).toEqual([204, 2])
    expect(await listed(browser)).toMatchObject({
      mfaEnabled: true,
      securityKeys: [{ name: 'first' }],
      recoveryCodes: { left: 10 },
    })
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'security-keys.removed',
      data: { thing: 'second' },
    })
  })
  test('that is the last turns it off, ends the recovery codes, and a mail says so', async () => {
    const { browser, email } = await someone()
    const { key } = await addSecurityKey(browser, u2f())
    await browser.delete(`/api/account/security-keys/${key.id}`)
    expect(await listed(browser)).toMatchObject({ mfaEnabled: false, securityKeys: [], recoveryCodes: null })
    expect((await postedTo(email))[0]?.kind).toBe('factors.two-step-off')
  })
  test('that is the last is refused while an organization requires one, which is named', async () => {
    const { browser, id } = await someone()
    const { key } = await addSecurityKey(browser, u2f())
    await organizationWith([{ id }], { mfaRequired: true, name: 'Strict' })
    const answer = await browser.delete(`/api/account/security-keys/${key.id}`)
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'mfa-required-by', requiredBy: [{ name: 'Strict' }] },
    })
    expect(await listed(browser)).toMatchObject({ mfaEnabled: true, securityKeys: [{ name: 'my-key' }] })
  })
  test('the last two at once is refused for one of them while an organization requires one', async () => {
    const { browser, id } = await someone()
    const keys = [await addSecurityKey(browser, u2f(), 'one'), await addSecurityKey(browser, u2f(), 'two')]
    await organizationWith([{ id }], { mfaRequired: true })
    const answers = await Promise.all(
      keys.map(({ key }) => browser.delete(`/api/account/security-keys/${key.id}`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
    expect((await listed(browser)).securityKeys).toHaveLength(1)
  })
})
