import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { DeliveryOutcome, Mail } from '../../worker/outbox/message/transport'
import type { SmtpServer } from '../../worker/outbox/smtp/deliverBySmtp'

// The package has no types: it gives the path of its program.
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string }

const config = (certificate: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01")),
    (name = "internet", network = (
      allow = ["private", "public", "local"],
      tlsOptions = (trustedCertificates = [${JSON.stringify(certificate)}]))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);`

/** The SMTP transport, running where it will: in workerd, which trusts this certificate (PEM). */
export async function startWorkerd(certificate: string) {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-smtp-'))
  await writeFile(join(folder, 'config.capnp'), config(certificate))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      lib: { entry: join(import.meta.dirname, 'worker.ts'), formats: ['es'], fileName: () => 'worker.mjs' },
      rolldownOptions: { external: [/^(cloudflare|node):/] },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
    },
  })
  // It reports each refused handshake on stderr, and here they are meant to be refused.
  const child = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('workerd did not start')))
    child.stdio[3]?.on('data', (line: Buffer) => resolve(JSON.parse(String(line)).port))
  })
  const send = async (server: SmtpServer, mail: Mail): Promise<DeliveryOutcome> => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify({ server, mail }),
    })
    return (await answer.json()) as DeliveryOutcome
  }
  const stop = async () => {
    child.kill()
    await rm(folder, { recursive: true })
  }
  return { send, stop }
}
