import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { seedWorld } from '../../scripts/local/world'
import { launchBrowser } from './browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product of this run answers. */
    origin: string
    /** The WebSocket at which the browser of this run is joined. */
    browser: string
    /** Where that server's sessions are made older; see test/support/elapse.ts. */
    sessionClock: string
  }
}

/** The keys of every server started for a test. */
export const testKeys = { GATEHOUSE_KEY: 'E'.repeat(43), PASSWORD_PEPPER: `e1:${'E'.repeat(43)}` }
const usual = { MAIL_TRANSPORT: 'mailbox', SIGN_UP: 'open' }

/**
 * The built product on a free port, with a database of its own that is gone with it. `settings` are variables of
 * worker/settings.ts; with `isEmpty` nobody lives in it, and the set-up link still opens.
 */
export async function startGatehouse({ settings = {}, isEmpty = false }: { settings?: Record<string, string>; isEmpty?: boolean } = {}) {
  const options = (PUBLIC_URL: string) => ({
    workers: [{ configPath: 'wrangler.toml', secrets: testKeys, vars: { ...usual, ...settings, PUBLIC_URL } }],
  })
  Object.assign(process.env, { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_LOG: 'error' })
  const harness = createTestHarness(options('http://localhost'))
  // The port is known only now; WebAuthn and secure cookies want the name, not the number.
  const { port } = (await harness.listen()).url
  const origin = `http://localhost:${port}`
  await harness.update(options(origin))
  const worker = harness.getWorker<{ DB: D1Database }>()
  await worker.applyD1Migrations('DB')
  const { DB } = await worker.getEnv()
  if (!isEmpty) await seedWorld(DB, { id: 'e1', key: testKeys.GATEHOUSE_KEY })
  return { origin, database: DB, close: () => harness.close() }
}

/**
 * Makes every session of a server older by the number of milliseconds that is posted: who had just proved who they are did so long ago.
 * For tests that run in another process than the server's database.
 */
async function serveSessionClock(database: D1Database) {
  const clock = createServer(async (request, answer) => {
    const elapsedMs = Number(await text(request))
    await database.prepare('UPDATE session SET proved = proved - ?').bind(elapsedMs).run()
    answer.end()
  }).listen(0, '127.0.0.1')
  await once(clock, 'listening')
  // A server that listens on a port has an address with one.
  return { url: `http://127.0.0.1:${(clock.address() as AddressInfo).port}`, close: () => clock[Symbol.asyncDispose]() }
}

/** vitest's global set-up of the browser journeys: one server and one browser for all of them. */
export default async function setUp(project: TestProject) {
  const [server, browser] = await Promise.all([startGatehouse(), launchBrowser()])
  const clock = await serveSessionClock(server.database)
  project.provide('origin', server.origin)
  project.provide('browser', browser.wsEndpoint())
  project.provide('sessionClock', clock.url)
  return async () => {
    await Promise.all([clock.close(), server.close(), browser.close()])
  }
}
