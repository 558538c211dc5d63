import { describe, expect, test } from 'vitest'
import type { CreationOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import {
  authenticator,
  type Made,
  optionsOf,
  registerPasskey,
  signInOptions,
  signInWith,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { bendAlgorithm, bendClientData, bendFlags, bendIdLength } from '../../support/http/bend'
import { someone } from '../../support/world/people'

const begin = async (browser: BrowserLike) =>
  optionsOf<CreationOptions>(await browser.post('/api/account/passkeys/challenge'))
const add = async (browser: BrowserLike, response: unknown) =>
  browser.post('/api/account/passkeys', { response })
const code = (answer: { body: never }) => (answer.body as { code?: string } | null)?.code
/** What an authenticator makes of a fresh challenge, bent. */
const bent = async (browser: BrowserLike, bend: (made: Made) => Made) =>
  bend(authenticator().create(await begin(browser)))
const [UP, UV, BS, AT] = [1, 4, 16, 64]

describe('a new passkey is refused', () => {
  test.each([
    ['from a page of another origin', 'http://evil.example'],
    ['from another port', 'http://localhost:9999'],
    ['from the same host by https', 'https://localhost:8787'],
  ])('%s', async (_, from) => {
    const { browser } = await someone()
    const response = authenticator().create(await begin(browser), from)
    expect(await add(browser, response)).toMatchObject({ status: 422, body: { code: 'passkey-not-valid' } })
  })
  test('when it was made for another host', async () => {
    const { browser } = await someone()
    const options = await begin(browser)
    const response = authenticator().create({ ...options, rp: { ...options.rp, id: 'evil.example' } })
    expect(code(await add(browser, response))).toBe('passkey-not-valid')
  })
  test('when its maker did not verify the person', async () => {
    const { browser } = await someone()
    expect(code(await add(browser, authenticator({ verifies: false }).create(await begin(browser))))).toBe(
      'passkey-not-valid',
    )
  })
  test.each([
    ['nobody was present', UV | AT],
    ['it is backed up but may not be', UP | UV | BS | AT],
    ['there is none in it', UP | UV],
  ])('when by its flags %s', async (_, flags) => {
    const { browser } = await someone()
    expect(code(await add(browser, await bent(browser, (made) => bendFlags(made, flags))))).toBe(
      'passkey-not-valid',
    )
  })
  test('when its signature is of a kind that was not asked for', async () => {
    const { browser } = await someone()
    expect(code(await add(browser, await bent(browser, bendAlgorithm)))).toBe('passkey-not-valid')
  })
  test('when it belongs to somebody else already, whose it stays', async () => {
    const owner = await someone()
    const thief = await someone()
    const device = authenticator()
    const made = device.create(await begin(owner.browser))
    expect((await add(owner.browser, made)).status).toBe(201)
    const { challenge } = await begin(thief.browser)
    expect(await add(thief.browser, bendClientData(made, { challenge }))).toMatchObject({
      status: 409,
      body: { code: 'passkey-taken' },
    })
    const browser = browserLike()
    await signInWith(browser, device)
    expect((await browser.get('/api/account')).body).toMatchObject({ email: owner.email })
  })
  test('when it is one’s own already', async () => {
    const { browser } = await someone()
    const made = authenticator().create(await begin(browser))
    await add(browser, made)
    const { challenge } = await begin(browser)
    expect(code(await add(browser, bendClientData(made, { challenge })))).toBe('passkey-taken')
  })
  test('when its id is longer than 1023 bytes, and no shorter', async () => {
    const { browser } = await someone()
    expect((await add(browser, await bent(browser, (made) => bendIdLength(made, 1023)))).status).toBe(201)
    const longer = await bent(browser, (made) => bendIdLength(made, 1024))
    expect((await add(browser, longer)).status).toBe(422)
    expect(code(await add(browser, { ...longer, id: 'AAAA', rawId: 'AAAA' }))).toBe('passkey-not-valid')
  })
  test.each([
    {},
    { response: null },
    { response: 'x' },
    { response: { id: '!', rawId: '!', type: 'public-key', response: {} } },
    {
      response: {
        id: 'AA',
        rawId: 'AA',
        type: 'password',
        response: { clientDataJSON: 'AA', attestationObject: 'AA' },
      },
    },
  ])('when it is none: %j', async (body) => {
    const { browser } = await someone()
    expect(await browser.post('/api/account/passkeys', body)).toMatchObject({
      status: 422,
      body: { code: 'invalid-input' },
    })
  })
  test('but not for what a newer browser adds to its answer', async () => {
    const { browser } = await someone()
    const made = authenticator().create(await begin(browser))
    const newer = {
      ...made,
      authenticatorAttachment: 'platform',
      novelty: 1,
      response: { ...made.response, publicKeyAlgorithm: -7 },
    }
    expect((await add(browser, newer)).status).toBe(201)
  })
})

describe('signing in with rubbish', () => {
  test.each([
    ['no body', {}],
    ['an answer to a registration', { response: 'registration' }],
    [
      'an id that is no base64url',
      { response: { id: 'a b', rawId: 'a b', type: 'public-key', response: {} } },
    ],
  ])('is refused: %s', async (_, body) => {
    expect(await browserLike().post('/api/auth/passkey', body)).toMatchObject({
      status: 422,
      body: { code: 'invalid-input' },
    })
  })
  test('of another form of the same id is refused: one id has one form', async () => {
    const { browser } = await someone()
    const device = authenticator()
    const { credentialId } = await registerPasskey(browser, device)
    const door = browserLike()
    const made = device.get(await signInOptions(door))
    // 32 bytes leave four bits of the last character unused.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const id = credentialId.slice(0, -1) + last[last.indexOf(credentialId.at(-1) ?? '') ^ 1]
    expect(code(await door.post('/api/auth/passkey', { response: { ...made, id, rawId: id } }))).toBe(
      'passkey-unknown',
    )
  })
})
