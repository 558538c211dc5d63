import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { people } from '../../../scripts/local/people'
import { seedWorld } from '../../../scripts/local/world'
import { type LinkKind, openLinks } from '../../../scripts/shots/links'
import { minutes } from '../../../worker/kit/duration'
import type { UserId } from '../../../worker/kit/id'
import { loseMail } from '../world/lostMail'
import { launchBrowser } from './browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product of this run answers. */
    origin: string
    /** The WebSocket at which the browser of this run is joined. */
    browser: string
    /** Where time is made to pass there: test/support/world/elapse.ts. */
    clock: string
    /** The secrets of a link of each kind, opened for Mary. */
    links: Partial<Record<LinkKind, string>>
  }
}

/** The keys of every server started for a test. */
export const testKeys = { GATEHOUSE_KEY: 'E'.repeat(43), PASSWORD_PEPPER: `e1:${'E'.repeat(43)}` }
const usual = { MAIL_TRANSPORT: 'mailbox', SIGN_UP: 'open' }

/**
 * The built product on a free port, with a database of its own that is gone with it. `settings` are variables
 * of worker/settings.ts; with `isEmpty` nobody lives in it, and the set-up link still opens.
 */
export async function startGatehouse({
  settings = {},
  isEmpty = false,
}: {
  settings?: Record<string, string>
  isEmpty?: boolean
} = {}) {
  const options = (PUBLIC_URL: string) => ({
    workers: [
      { configPath: 'wrangler.toml', secrets: testKeys, vars: { ...usual, ...settings, PUBLIC_URL } },
    ],
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
  /**
   * Lets milliseconds pass: everybody proved who they are that much longer ago, deletions are that much
   * nearer, and the clock's jobs have run, five times at most.
   */
  const elapse = async (elapsedMs: number) => {
    await DB.prepare('UPDATE session SET proved = proved - ?').bind(elapsedMs).run()
    await DB.prepare('UPDATE user SET deletion_due = deletion_due - ? WHERE deletion_due IS NOT NULL')
      .bind(elapsedMs)
      .run()
    for (let passed = minutes(1); passed <= Math.min(elapsedMs, minutes(5)); passed += minutes(1))
      await worker.scheduled({ cron: '* * * * *' })
  }
  return { origin, database: DB, elapse, close: () => harness.close() }
}

/** Lets time pass at a server, by as many milliseconds as are posted: the journeys run in another process. */
async function serveClock(elapse: (elapsedMs: number) => Promise<void>) {
  const clock = createServer(async (request, answer) => {
    await elapse(Number(await text(request)))
    answer.end()
  }).listen(0, '127.0.0.1')
  await once(clock, 'listening')
  // A server that listens on a port has an address with one.
  return {
    url: `http://127.0.0.1:${(clock.address() as AddressInfo).port}`,
    close: () => clock[Symbol.asyncDispose](),
  }
}

/** vitest's global set-up of the browser journeys: one server and one browser for all of them. */
export default async function setUp(project: TestProject) {
  const browser = await launchBrowser()
  const server = await startGatehouse()
  const clock = await serveClock(server.elapse)
  const mary = people.findIndex(({ password }) => password === undefined) + 1
  await loseMail(server.database, Date.now())
  project.provide('origin', server.origin)
  project.provide('browser', browser.wsEndpoint())
  project.provide('clock', clock.url)
  // Ids of a seeded world are counted from 1, and branded.
  project.provide(
    'links',
    Object.fromEntries(await openLinks(server.database, testKeys.GATEHOUSE_KEY, mary as UserId)),
  )
  return async () => {
    await Promise.all([clock.close(), server.close(), browser.close()])
  }
}
