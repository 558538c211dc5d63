import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { CreationOptions, RequestOptions } from '../../../worker/identity/keys/ceremonies/shapes'
import { base64url } from '../../../worker/kit/base64url'
import {
  addSecurityKey,
  authenticator,
  type Made,
  optionsOf,
  registerPasskey,
  signInOptions,
} from '../../support/browser/authenticator'
import { type BrowserLike, browserLike } from '../../support/browser/browser-like'
import { pendingFor } from '../../support/browser/two-step'
import { bendClientData } from '../../support/http/bend'
import {
  bendBehindData,
  bendBehindObject,
  bendKey,
  bendToSelfAttested,
  signedBy,
} from '../../support/http/bendAttestation'
import { changed, ecKey, ed25519, encoded, rsa, type Signer, without } from '../../support/http/coseKeys'
import { someone } from '../../support/world/people'

const begin = async (browser: BrowserLike) =>
  optionsOf<CreationOptions>(await browser.post('/api/account/passkeys/challenge'))
/** Adds what an authenticator makes of a fresh challenge, bent. */
async function add(bend: (made: Made) => Made | Promise<Made>) {
  const { browser } = await someone()
  const response = await bend(authenticator().create(await begin(browser)))
  const { status, body } = await browser.post('/api/account/passkeys', { response })
  return { status, code: (body as { code?: string }).code }
}
const notValid = { status: 422, code: 'passkey-not-valid' }
const refused = { status: 401, body: { code: 'passkey-refused' } }
const zeros = (length: number) => new Uint8Array(length)

describe('the public key of a new passkey', () => {
  test.each([
    ['on P-256', () => ecKey('P-256')],
    ['an Ed25519 one', async () => (await ed25519()).key],
    ['an RSA one of 2048 bits', async () => (await rsa(2048)).key],
  ])('may be %s', async (_, key) => {
    expect(await add(async (made) => bendKey(made, await key()))).toMatchObject({ status: 201 })
  })
  test.each([
    [
      'a point that is not on the curve',
      async () => changed(await ecKey('P-256'), { [-3]: zeros(32).fill(7) }),
    ],
    ['no point but zeros', async () => changed(await ecKey('P-256'), { [-2]: zeros(32), [-3]: zeros(32) })],
    ['a point cut short', async () => changed(await ecKey('P-256'), { [-2]: zeros(31).fill(1) })],
    ['half a point', async () => without(await ecKey('P-256'), -3)],
    ['a point whose half is a sign', async () => changed(await ecKey('P-256'), { [-3]: true })],
    ['on P-384, labelled as ES256', () => ecKey('P-384')],
    ['on P-521, labelled as ES256', () => ecKey('P-521')],
    ['on P-256, labelled as P-384', async () => changed(await ecKey('P-256'), { [-1]: 2 })],
    ['on P-256, labelled as EdDSA', () => ecKey('P-256', -8)],
    ['on P-256, labelled as RS256', () => ecKey('P-256', -257)],
    ['symmetric', async () => changed(await ecKey('P-256'), { 1: 4, [-1]: zeros(32).fill(3) })],
    ['of no kind', async () => without(await ecKey('P-256'), 1)],
    ['an Ed25519 one labelled as ES256', async () => changed((await ed25519()).key, { 3: -7 })],
    ['an Ed25519 one on another curve', async () => changed((await ed25519()).key, { [-1]: 4 })],
    ['an Ed25519 one of 31 bytes', async () => changed((await ed25519()).key, { [-2]: zeros(31).fill(1) })],
    ['an Ed25519 one of 33 bytes', async () => changed((await ed25519()).key, { [-2]: zeros(33).fill(1) })],
    ['an Ed25519 one without bytes', async () => without((await ed25519()).key, -2)],
    ['an RSA one of 512 bits', async () => changed((await rsa(2048)).key, { [-1]: zeros(64).fill(255) })],
    ['an RSA one of 1024 bits', async () => (await rsa(1024)).key],
    [
      'an RSA one of 512 bits behind zeros',
      async () => changed((await rsa(2048)).key, { [-1]: zeros(256).fill(255, 192) }),
    ],
    [
      'an RSA one whose exponent is 1',
      async () => changed((await rsa(2048)).key, { [-2]: Uint8Array.of(1) }),
    ],
    ['an RSA one labelled as ES256', async () => changed((await rsa(2048)).key, { 3: -7 })],
  ])('is refused: %s', async (_, key) => {
    expect(await add(async (made) => bendKey(made, await key()))).toEqual(notValid)
  })
  test('is asked of a security key in the same way', async () => {
    const { browser } = await someone()
    const name = 'my-key'
    const begun = await browser.post('/api/account/security-keys/challenge', { name })
    const response = await bendKey(authenticator().create(optionsOf(begun)), await ecKey('P-384'))
    expect(await browser.post('/api/account/security-keys', { name, response })).toMatchObject({
      status: 422,
      body: { code: 'passkey-not-valid' },
    })
  })
})

describe('a new passkey is refused', () => {
  test.each([
    ['an item of CBOR', Uint8Array.of(0xa0)],
    ['a byte', Uint8Array.of(0)],
  ])('with %s behind its authenticator data or behind its attestation object', async (_, bytes) => {
    expect(await add((made) => bendBehindData(made, bytes))).toEqual(notValid)
    expect(await add((made) => bendBehindObject(made, bytes))).toEqual(notValid)
  })
  test('when its own attestation says that another algorithm signed', async () => {
    expect(await add((made) => bendToSelfAttested(made, -8))).toMatchObject({ status: 201 })
    expect(await add((made) => bendToSelfAttested(made, -7))).toEqual(notValid)
  })
  test.each([
    { topOrigin: 'https://evil.example' },
    { topOrigin: 'http://localhost:8787' },
    { topOrigin: 'https://evil.example', crossOrigin: false },
    { topOrigin: 'https://evil.example', crossOrigin: true },
    { topOrigin: null },
    { crossOrigin: true },
    { crossOrigin: 'no' },
  ])('when it was made in a frame: %j', async (framed) => {
    expect(await add((made) => bendClientData(made, framed))).toEqual({
      status: 410,
      code: 'challenge-expired',
    })
  })
})

test('an answer that was signed in a frame opens nothing', async () => {
  const { browser } = await someone()
  const device = authenticator()
  await registerPasskey(browser, device)
  const door = browserLike()
  const framed = bendClientData(device.get(await signInOptions(door)), { topOrigin: 'https://evil.example' })
  expect(await door.post('/api/auth/passkey', { response: framed })).toMatchObject({ status: 410 })
})

describe('an answer in the name of somebody else', () => {
  const foreign = async () => (await begin((await someone()).browser)).user.id
  const inNameOf = (made: Made, userHandle: string) => ({
    ...made,
    response: { ...made.response, userHandle },
  })
  test('is refused as the second step', async () => {
    const { browser: mine, email } = await someone()
    const device = authenticator({ verifies: false })
    await addSecurityKey(mine, device)
    const browser = await pendingFor(email)
    const asked = async () =>
      device.get(optionsOf<RequestOptions>(await browser.post('/api/auth/second-step/challenge')))
    const pass = async (response: Made) => browser.post('/api/auth/second-step/webauthn', { response })
    expect(await pass(inNameOf(await asked(), await foreign()))).toMatchObject(refused)
    const { user } = await begin(mine)
    expect(await pass(inNameOf(await asked(), user.id))).toMatchObject({ status: 200 })
  })
  test('is refused as a confirmation, and one in no name is not', async () => {
    const { browser } = await someone()
    const device = authenticator()
    await registerPasskey(browser, device)
    const asked = async () =>
      device.get(optionsOf<RequestOptions>(await browser.post('/api/account/confirm/challenge')))
    const confirm = async (response: Made) => browser.post('/api/account/confirm/webauthn', { response })
    expect(await confirm(inNameOf(await asked(), await foreign()))).toMatchObject(refused)
    const nameless = await asked()
    const { userHandle: _, ...response } = nameless.response
    expect(await confirm({ ...nameless, response })).toMatchObject({ status: 200 })
  })
})

test('a weak key that was kept before keys were looked at opens nothing any more', async () => {
  const { browser } = await someone()
  const device = authenticator()
  const { credentialId } = await registerPasskey(browser, device)
  const keep = ({ key }: Signer) =>
    env.DB.prepare('UPDATE webauthn_credential SET public_key = ? WHERE credential_id = ?')
      .bind(base64url(encoded(key)), credentialId)
      .run()
  const enter = async (signer: Signer) => {
    const door = browserLike()
    const response = await signedBy(device.get(await signInOptions(door)), signer)
    return door.post('/api/auth/passkey', { response })
  }
  const [strong, weak] = [await rsa(2048), await rsa(1024)]
  await keep(strong)
  expect(await enter(strong)).toMatchObject({ status: 200 })
  await keep(weak)
  expect(await enter(weak)).toMatchObject(refused)
})
