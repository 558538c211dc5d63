import { isoCBOR } from '@simplewebauthn/server/helpers'
import { base64url, fromBase64url } from '../../../worker/kit/base64url'
import type { Made } from '../browser/authenticator'
import { type CoseKey, ed25519, encoded, type Signer } from './coseKeys'

const bytesOf = (text: unknown) => fromBase64url(String(text)) ?? new Uint8Array()
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

/** What an attestation object holds (WebAuthn L3 6.5.4). */
type Attestation = {
  readonly fmt: string
  readonly attStmt: Map<string, number | Uint8Array<ArrayBuffer>>
  readonly authData: Uint8Array<ArrayBuffer>
}

/** The answer to a registration with another attestation object. */
async function bendAttestation(
  made: Made,
  bend: (former: Attestation) => Attestation | Promise<Attestation>,
) {
  // The object of the emulator has these three, `authData` as bytes.
  const former = isoCBOR.decodeFirst<Map<string, never>>(bytesOf(made.response.attestationObject))
  const { fmt, attStmt, authData } = await bend({
    fmt: former.get('fmt') ?? '',
    attStmt: former.get('attStmt') ?? new Map(),
    authData: Uint8Array.from(former.get('authData') ?? []),
  })
  const object = isoCBOR.encode(
    new Map<string, string | typeof attStmt | Uint8Array>([
      ['fmt', fmt],
      ['attStmt', attStmt],
      ['authData', authData],
    ]),
  )
  return { ...made, response: { ...made.response, attestationObject: base64url(object) } }
}

const ID_LENGTH_AT = 32 + 1 + 4 + 16 // behind the hash of the rpId, flags, counter and AAGUID
/** The authenticator data up to the public key. */
const beforeKey = (authData: Uint8Array) =>
  authData.slice(0, ID_LENGTH_AT + 2 + new DataView(authData.buffer).getUint16(ID_LENGTH_AT))

/** The answer with another public key: format "none" signs nothing, so anybody can. */
export const bendKey = (made: Made, key: CoseKey): Promise<Made> =>
  bendAttestation(made, (former) => ({
    ...former,
    authData: joined(beforeKey(former.authData), encoded(key)),
  }))

/** The answer with these bytes behind its authenticator data. */
export const bendBehindData = (made: Made, bytes: Uint8Array): Promise<Made> =>
  bendAttestation(made, (former) => ({ ...former, authData: joined(former.authData, bytes) }))

/** The answer with these bytes behind its attestation object. */
export const bendBehindObject = (made: Made, bytes: Uint8Array): Made => {
  const object = joined(bytesOf(made.response.attestationObject), bytes)
  return { ...made, response: { ...made.response, attestationObject: base64url(object) } }
}

/** The answer attested by an Ed25519 key itself (WebAuthn L3 8.2), whose statement says that `alg` signed. */
export const bendToSelfAttested = (made: Made, alg: number): Promise<Made> =>
  bendAttestation(made, async ({ authData: former }) => {
    const { key, sign } = await ed25519()
    const authData = joined(beforeKey(former), encoded(key))
    const sig = await sign(joined(authData, await hashOf(made.response.clientDataJSON)))
    return {
      fmt: 'packed',
      attStmt: new Map<string, number | typeof sig>([
        ['alg', alg],
        ['sig', sig],
      ]),
      authData,
    }
  })

/** The answer to an assertion, signed by this key instead. */
export async function signedBy(made: Made, { sign }: Signer): Promise<Made> {
  const { authenticatorData, clientDataJSON } = made.response
  const signature = await sign(joined(bytesOf(authenticatorData), await hashOf(clientDataJSON)))
  return { ...made, response: { ...made.response, signature: base64url(signature) } }
}

const hashOf = async (clientDataJSON: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(clientDataJSON)))
