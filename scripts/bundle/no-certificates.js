// wrangler.toml puts this in the place of the X.509 libraries that @simplewebauthn/server brings for
// attestation certificates. We ask for no attestation, so no certificate is ever due: a client that sends one
// all the same is refused, by these.
class Certificate {
  constructor() {
    throw new Error('No attestation was asked for')
  }
}

export const id_ce_keyDescription = ''
export {
  Certificate as AuthorityKeyIdentifierExtension,
  Certificate as CRLDistributionPointsExtension,
  Certificate as KeyDescription,
  Certificate as SubjectKeyIdentifierExtension,
  Certificate as X509Certificate,
  Certificate as X509ChainBuilder,
  Certificate as X509Crl,
}
