import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers'
import { base64url } from '../../../kit/base64url'

type Bytes = Uint8Array<ArrayBuffer>
type CoseKey = ReturnType<typeof decodeCredentialPublicKey>

/** RFC 8230 section 4: shorter RSA keys are not to be trusted. */
const LEAST_RSA_BITS = 2048
/** 65537, as every TPM has it: below, there is 1, by which anything is its own signature. */
const RSA_EXPONENT = base64url(Uint8Array.of(1, 0, 1))

/**
 * Whether a credential's public key (COSE, RFC 9052 section 7) is a real one: of the kind and on the curve of
 * the algorithm that it names (WebAuthn L3 5.8.5), in full, its point on the curve, RSA of 2048 bits or more.
 * An authenticator need not prove that it holds the private half, so anything may be registered as a key.
 */
export async function isSoundKey(publicKey: Bytes): Promise<boolean> {
  try {
    return await isOfItsAlgorithm(decodeCredentialPublicKey(publicKey))
  } catch {
    // WebCrypto says by throwing that there is no such key.
    return false
  }
}

async function isOfItsAlgorithm(key: CoseKey): Promise<boolean> {
  switch (key.get(cose.COSEKEYS.alg)) {
    case cose.COSEALG.ES256:
      return cose.isCOSEPublicKeyEC2(key) && isPoint(key)
    case cose.COSEALG.EdDSA:
      return cose.isCOSEPublicKeyOKP(key) && isEd25519(key)
    case cose.COSEALG.RS256:
      return cose.isCOSEPublicKeyRSA(key) && isRsa(key)
    default:
      return false
  }
}

async function isPoint(key: cose.COSEPublicKeyEC2): Promise<boolean> {
  const [x, y] = [key.get(cose.COSEKEYS.x), key.get(cose.COSEKEYS.y)]
  if (key.get(cose.COSEKEYS.crv) !== cose.COSECRV.P256) return false
  if (!areBytes(x) || !areBytes(y) || x.length !== y.length) return false
  const uncompressed = Uint8Array.of(4, ...x, ...y) // SEC 1 section 2.3.3
  const es256 = { name: 'ECDSA', namedCurve: 'P-256' }
  await crypto.subtle.importKey('raw', uncompressed, es256, false, ['verify'])
  return true
}

async function isEd25519(key: cose.COSEPublicKeyOKP): Promise<boolean> {
  const x = key.get(cose.COSEKEYS.x)
  if (key.get(cose.COSEKEYS.crv) !== cose.COSECRV.ED25519 || !areBytes(x)) return false
  await crypto.subtle.importKey('raw', x, 'Ed25519', false, ['verify'])
  return true
}

async function isRsa(key: cose.COSEPublicKeyRSA): Promise<boolean> {
  const [n, e] = [key.get(cose.COSEKEYS.n), key.get(cose.COSEKEYS.e)]
  if (!areBytes(n) || !areBytes(e) || base64url(e) !== RSA_EXPONENT) return false
  const jwk = { kty: 'RSA', n: base64url(n), e: RSA_EXPONENT }
  const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const { algorithm } = await crypto.subtle.importKey('jwk', jwk, rs256, false, ['verify'])
  return 'modulusLength' in algorithm && algorithm.modulusLength >= LEAST_RSA_BITS
}

/** The library's types promise it; what an authenticator wrote does not. */
const areBytes = (value: unknown): value is Bytes => value instanceof Uint8Array
