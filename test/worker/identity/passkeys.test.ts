import { describe, expect, test } from 'vitest'
import { fromHex } from '../../../worker/identity/keys/ceremonies/handle'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { fromBase64url } from '../../../worker/kit/base64url'
import { authenticator, optionsOf, registerPasskey, signInWith } from '../../support/browser/authenticator'
import { type BrowserLike, browserLike, cost } from '../../support/browser/browser-like'
import { signIn } from '../../support/browser/two-step'
import { postedTo } from '../../support/world/mailbox'
import { person, signedInAs, someone } from '../../support/world/people'

type Listed = {
  passkeys: { id: number; name: string; isThisDevice: boolean; lastUsed: string | null; isSynced: boolean }[]
  mfaEnabled: boolean
}
const listed = async (browser: BrowserLike) => (await browser.get('/api/account/factors')).body as Listed
const begin = async (browser: BrowserLike) =>
  optionsOf<CreationOptions>(await browser.post('/api/account/passkeys/challenge'))
const logOf = async (browser: BrowserLike) =>
  (await browser.get('/api/account/security-log')).body as { kind: string; data: object }[]
const bitwarden = fromHex('d548826e79b4db40a3d811116f7e8349')

describe('registering a passkey', () => {
  test('takes one trip to begin and two to finish, and the passkey is on the list', async () => {
    const { browser } = await someone()
    const device = authenticator()
    const begun = await browser.post('/api/account/passkeys/challenge')
    const added = await browser.post('/api/account/passkeys', { response: device.create(optionsOf(begun)) })
    expect([begun.status, cost(begun).calls, added.status, cost(added).calls]).toEqual([200, 1, 201, 2])
    expect((await listed(browser)).passkeys).toEqual([added.body])
  })
  test('asks for a discoverable key that verifies its person and proves no maker', async () => {
    const { browser, email, name } = await someone()
    expect(await begin(browser)).toMatchObject({
      rp: { id: 'localhost', name: 'Gatehouse' },
      user: { name: email, displayName: name },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ alg, type: 'public-key' })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'none',
      timeout: 300_000,
      excludeCredentials: [],
    })
  })
  test('names the person by 32 random bytes: the same each time, another for each person', async () => {
    const one = await someone()
    const other = await someone()
    const handles = [await begin(one.browser), await begin(one.browser), await begin(other.browser)].map(
      ({ user }) => user.id,
    )
    expect(fromBase64url(handles[0] ?? '')).toHaveLength(32)
    expect(handles[1]).toBe(handles[0])
    expect(handles[2]).not.toBe(handles[0])
  })
  test('excludes the authenticators that hold one already', async () => {
    const { browser } = await someone()
    const device = authenticator()
    const { credentialId } = await registerPasskey(browser, device)
    const options = await begin(browser)
    expect(options.excludeCredentials).toEqual([
      { id: credentialId, type: 'public-key', transports: ['usb'] },
    ])
    expect(() => device.create(options)).toThrow()
  })
  test('proposes a name by its maker, and takes another', async () => {
    const { browser } = await someone()
    expect(await registerPasskey(browser, authenticator({ aaguid: bitwarden }))).toMatchObject({
      name: 'Bitwarden',
      provider: 'Bitwarden',
    })
    expect(await registerPasskey(browser, authenticator())).toMatchObject({ name: 'Passkey', provider: null })
    expect(await registerPasskey(browser, authenticator(), '  My phone ')).toMatchObject({ name: 'My phone' })
  })
  test('does not turn two-step verification on: the password alone still opens the account', async () => {
    const { browser } = await someone()
    await registerPasskey(browser, authenticator())
    expect((await listed(browser)).mfaEnabled).toBe(false)
  })
  test('is told by mail with "This wasn’t me", and stands in the log', async () => {
    const { browser, email } = await someone()
    await registerPasskey(browser, authenticator(), 'My phone')
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'passkeys.added',
      data: { thing: 'My phone', link: expect.any(String) },
    })
    expect((await logOf(browser))[0]).toMatchObject({ kind: 'passkey.added', data: { name: 'My phone' } })
  })
  test('knows this device again, and no other', async () => {
    const who = await person()
    const browser = browserLike()
    await signIn(browser, who.email)
    await browser.get('/api/account')
    expect(await registerPasskey(browser, authenticator())).toMatchObject({ isThisDevice: true })
    const elsewhere = await signedInAs(who)
    expect((await listed(elsewhere)).passkeys[0]).toMatchObject({ isThisDevice: false })
  })
})

describe('a passkey', () => {
  test('is renamed in one trip, within reason', async () => {
    const { browser } = await someone()
    const { id } = await registerPasskey(browser, authenticator())
    const renamed = await browser.patch(`/api/account/passkeys/${id}`, { name: ' Desk key ' })
    expect([renamed.status, cost(renamed).calls, (renamed.body as { name: string }).name]).toEqual([
      200,
      1,
      'Desk key',
    ])
    for (const name of ['', ' ', 'x'.repeat(101), 7, null])
      expect((await browser.patch(`/api/account/passkeys/${id}`, { name })).status).toBe(422)
    expect((await listed(browser)).passkeys[0]?.name).toBe('Desk key')
    expect((await logOf(browser))[0]).toMatchObject({ kind: 'passkey.renamed', data: { name: 'Desk key' } })
  })
  test('that is deleted opens nothing any more, and a mail says so', async () => {
    const { browser, email } = await someone()
    const device = authenticator()
    const { id } = await registerPasskey(browser, device, 'Old phone')
    const removed = await browser.delete(`/api/account/passkeys/${id}`)
    expect([removed.status, cost(removed).calls]).toEqual([204, 2])
    expect((await listed(browser)).passkeys).toEqual([])
    expect((await postedTo(email))[0]).toMatchObject({
      kind: 'passkeys.removed',
      data: { thing: 'Old phone' },
    })
    expect((await logOf(browser))[0]).toMatchObject({ kind: 'passkey.removed', data: { name: 'Old phone' } })
    expect(await signInWith(browserLike(), device)).toMatchObject({
      status: 401,
      body: { code: 'passkey-unknown' },
    })
    expect((await browser.delete(`/api/account/passkeys/${id}`)).status).toBe(404)
  })
  test('is nobody else’s to see, rename or delete', async () => {
    const one = await someone()
    const other = await someone()
    const device = authenticator()
    const { id } = await registerPasskey(one.browser, device, 'Mine')
    expect((await other.browser.patch(`/api/account/passkeys/${id}`, { name: 'Yours' })).status).toBe(404)
    expect((await other.browser.delete(`/api/account/passkeys/${id}`)).status).toBe(404)
    expect((await other.browser.patch(`/api/account/security-keys/${id}`, { name: 'Yours' })).status).toBe(
      404,
    )
    expect((await listed(other.browser)).passkeys).toEqual([])
    expect((await listed(one.browser)).passkeys[0]?.name).toBe('Mine')
    expect((await signInWith(browserLike(), device)).status).toBe(200)
  })
  test('is no security key: it cannot be removed as one', async () => {
    const { browser } = await someone()
    const { id } = await registerPasskey(browser, authenticator())
    expect((await browser.delete(`/api/account/security-keys/${id}`)).status).toBe(404)
    expect((await listed(browser)).passkeys).toHaveLength(1)
  })
  test('may be the last: the way back is the mail', async () => {
    const who = await person()
    const browser = await signedInAs(who)
    const { id } = await registerPasskey(browser, authenticator())
    expect((await browser.delete(`/api/account/passkeys/${id}`)).status).toBe(204)
  })
})
