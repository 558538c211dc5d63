import { isoCBOR } from '@simplewebauthn/server/helpers'
import { fromBase64url } from '../../../worker/kit/base64url'

type Bytes = Uint8Array<ArrayBuffer>
/** A public key as COSE writes it (RFC 9052 section 7), before it is encoded: parameters by their numbers. */
export type CoseKey = Map<number, number | boolean | Bytes>
type Parameters = Readonly<Record<number, number | boolean | Bytes>>
/** A COSE key, and a signature by its private half. */
export type Signer = { readonly key: CoseKey; readonly sign: (data: Bytes) => Promise<Bytes> }

/** The key as it stands in authenticator data. */
export const encoded = (key: CoseKey): Bytes => isoCBOR.encode(key)
/** The key with other parameters. */
export const changed = (key: CoseKey, parameters: Parameters): CoseKey =>
  new Map([...key, ...coseKey(parameters)])
/** The key without one of its parameters. */
export const without = (key: CoseKey, label: number): CoseKey =>
  new Map([...key].filter(([kept]) => kept !== label))

const curves = { 'P-256': 1, 'P-384': 2, 'P-521': 3 } as const
/** A key on this curve, labelled as ES256 unless otherwise said. */
export async function ecKey(curve: keyof typeof curves, alg = -7): Promise<CoseKey> {
  const { x, y } = await madeBy({ name: 'ECDSA', namedCurve: curve })
  return coseKey({ 1: 2, 3: alg, [-1]: curves[curve], [-2]: bytesOf(x), [-3]: bytesOf(y) })
}
/** An Ed25519 key. */
export async function ed25519(): Promise<Signer> {
  const { x, sign } = await madeBy({ name: 'Ed25519' })
  return { key: coseKey({ 1: 1, 3: -8, [-1]: 6, [-2]: bytesOf(x) }), sign }
}
/** An RSA key of so many bits, labelled as RS256. */
export async function rsa(modulusLength: number): Promise<Signer> {
  const publicExponent = Uint8Array.of(1, 0, 1)
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength, publicExponent }
  const { n, sign } = await madeBy(algorithm)
  return { key: coseKey({ 1: 3, 3: -257, [-1]: bytesOf(n), [-2]: publicExponent }), sign }
}

const bytesOf = (text: unknown): Bytes => fromBase64url(String(text)) ?? new Uint8Array()
const coseKey = (parameters: Parameters): CoseKey =>
  new Map(Object.entries(parameters).map(([label, value]) => [Number(label), value]))
async function madeBy(algorithm: { readonly name: string; readonly [parameter: string]: unknown }) {
  // These algorithms have pairs alone, and a public key is exported as an object.
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
  const jwk = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey
  const sign = async (data: Bytes) =>
    new Uint8Array(await crypto.subtle.sign(algorithm.name, pair.privateKey, data))
  return { ...jwk, sign }
}
