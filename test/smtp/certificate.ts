import 'reflect-metadata'
import { PemConverter, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** A fresh certificate for `localhost` with its key, both PEM. */
export async function makeCertificate(): Promise<{ cert: string; key: string }> {
  // A pair, since the algorithm is asymmetric; and PKCS #8 is bytes: the types know neither.
  const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
  const cert = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=localhost',
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 3_600_000),
    signingAlgorithm: algorithm,
    keys,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  })
  const key = PemConverter.encode(
    (await crypto.subtle.exportKey('pkcs8', keys.privateKey)) as ArrayBuffer,
    'private key',
  )
  return { cert: cert.toString('pem'), key }
}
