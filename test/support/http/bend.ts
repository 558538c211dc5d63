import { base64url, fromBase64url } from '../../../worker/kit/base64url'
import type { Made } from '../browser/authenticator'

const bytesOf = (text: unknown) => fromBase64url(String(text)) ?? new Uint8Array()

/**
 * The answer with other client data: what the page claims. An assertion's signature covers it, an attestation
 * of format "none" does not.
 */
export function bendClientData(made: Made, change: Record<string, unknown>): Made {
  const clientData = {
    ...JSON.parse(new TextDecoder().decode(bytesOf(made.response.clientDataJSON))),
    ...change,
  }
  return {
    ...made,
    response: {
      ...made.response,
      clientDataJSON: base64url(new TextEncoder().encode(JSON.stringify(clientData))),
    },
  }
}

/**
 * Where authenticator data begins in an attestation object (CBOR): behind the key "authData" and the head of
 * its byte string.
 */
const authDataAt = (object: Uint8Array) => {
  const key = new TextEncoder().encode('authData')
  const at =
    object.findIndex((_, start) => key.every((byte, offset) => object[start + offset] === byte)) + key.length
  return { head: at, start: at + (object[at] === 0x58 ? 2 : 3) }
}
const FLAGS_AT = 32 // behind the hash of the rpId
const ID_LENGTH_AT = FLAGS_AT + 1 + 4 + 16 // behind flags, counter and AAGUID

/**
 * The attestation with these flags (WebAuthn 6.1: UP 1, UV 4, BE 8, BS 16, AT 64): format "none" signs
 * nothing, so anybody can.
 */
export function bendFlags(made: Made, flags: number): Made {
  const object = bytesOf(made.response.attestationObject)
  object[authDataAt(object).start + FLAGS_AT] = flags
  return { ...made, response: { ...made.response, attestationObject: base64url(object) } }
}

/** The attestation of an ES256 key that says it is ESP256 (-9 instead of -7), which nobody asked for. */
export function bendAlgorithm(made: Made): Made {
  const object = bytesOf(made.response.attestationObject)
  // In a COSE key (CBOR): 3 (algorithm): -7, then -1 (curve).
  const at = object.findIndex(
    (byte, start) => byte === 0x03 && object[start + 1] === 0x26 && object[start + 2] === 0x20,
  )
  object[at + 1] = 0x28
  return { ...made, response: { ...made.response, attestationObject: base64url(object) } }
}

/** The attestation of a credential whose id has so many bytes. */
export function bendIdLength(made: Made, length: number): Made {
  const object = bytesOf(made.response.attestationObject)
  const { head, start } = authDataAt(object)
  const authData = object.slice(start)
  const former = ((authData[ID_LENGTH_AT] ?? 0) << 8) | (authData[ID_LENGTH_AT + 1] ?? 0)
  const id = Uint8Array.from({ length }, (_, at) => at % 251)
  id.set(crypto.getRandomValues(new Uint8Array(16)))
  const longer = [
    ...authData.slice(0, ID_LENGTH_AT),
    length >> 8,
    length & 255,
    ...id,
    ...authData.slice(ID_LENGTH_AT + 2 + former),
  ]
  const bent = Uint8Array.from([
    ...object.slice(0, head),
    0x59,
    longer.length >> 8,
    longer.length & 255,
    ...longer,
  ])
  return {
    ...made,
    id: base64url(id),
    rawId: base64url(id),
    response: { ...made.response, attestationObject: base64url(bent) },
  }
}

/** The answer with one bit of this field turned over. */
export function bendBit(made: Made, field: string): Made {
  const bytes = bytesOf(made.response[field])
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return { ...made, response: { ...made.response, [field]: base64url(bytes) } }
}
