import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as the server took it: its envelope and every byte of it. */
export type Taken = {
  readonly from: string
  readonly to: readonly string[]
  readonly isSecure: boolean
  readonly user: string | undefined
  readonly raw: Buffer
}

/** A real SMTP server on a port of its own. It asks for the password `öpen sesame`, if it asks at all. */
export async function startSmtpServer(options: SMTPServerOptions) {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      password === 'öpen sesame'
        ? done(null, { user: username })
        : done(Object.assign(new Error('Wrong password'), { responseCode: 535 })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          isSecure: session.secure,
          user: session.user,
          raw: Buffer.concat(chunks),
        })
        done()
      })
    },
    ...options,
  })
  // A client that trusts no certificate hangs up: what the test expects of it is no failure of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  // Node knows the port once it listens on TCP.
  const { port } = server.server.address() as AddressInfo
  return { taken, port, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}
