import {
  type AttestationObject,
  cose,
  decodeAttestationObject,
  decodeCredentialPublicKey,
  isoCBOR,
} from '@simplewebauthn/server/helpers'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Whether an attestation object, whose signature holds, is one item of CBOR with nothing behind it; and
 * whether a key that attests itself names its own algorithm (WebAuthn L3 8.2, self attestation). The library
 * looks at neither.
 */
export function isSoundAttestation(attestationObject: Bytes, publicKey: Bytes): boolean {
  const attestation = decodeAttestationObject(attestationObject)
  return (
    isWhole(attestationObject) && (!isSelfAttested(attestation) || namesAlgorithmOf(publicKey, attestation))
  )
}

/** CTAP2's canonical form has one length for what it holds (CTAP 2.1 section 8), so more bytes are others. */
const isWhole = (object: Bytes) => isoCBOR.encode(isoCBOR.decodeFirst(object)).length === object.length

const isSelfAttested = (attestation: AttestationObject) =>
  attestation.get('fmt') === 'packed' && attestation.get('attStmt').get('x5c') === undefined

const namesAlgorithmOf = (publicKey: Bytes, attestation: AttestationObject) =>
  attestation.get('attStmt').get('alg') === decodeCredentialPublicKey(publicKey).get(cose.COSEKEYS.alg)
