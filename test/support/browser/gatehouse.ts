import { createTestHarness } from 'wrangler'
import { seedWorld } from '../../../scripts/local/world'
import { run } from '../../../scripts/run'
import { minutes } from '../../../worker/kit/duration'

/** The keys of every server started for a test. */
export const testKeys = { GATEHOUSE_KEY: 'E'.repeat(43), PASSWORD_PEPPER: `e1:${'E'.repeat(43)}` }
/** A crowded world is furnished within minutes, by few people. */
const usual = { MAIL_TRANSPORT: 'mailbox', SIGN_UP: 'open', MAILS_PER_HOUR: '10000' }

/** Builds the Worker into this folder, once for all products of a run. */
export const buildWorker = (folder: string) => run('wrangler', ['deploy', '--dry-run', '--outdir', folder])

/**
 * The product on a free port, with a database of its own that is gone with it. `built`: the folder of its
 * Worker, which is built anew unless said. `settings` are variables of worker/settings.ts; with `isEmpty`
 * nobody lives in it, and the set-up link still opens.
 */
export async function startGatehouse({
  built,
  settings = {},
  isEmpty = false,
}: {
  built?: string
  settings?: Record<string, string>
  isEmpty?: boolean
} = {}) {
  const options = (PUBLIC_URL: string) => ({
    workers: [
      {
        configPath: 'wrangler.toml',
        ...(built && { prebuiltWorkerDir: built }),
        secrets: testKeys,
        vars: { ...usual, ...settings, PUBLIC_URL },
      },
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
    await DB.prepare('UPDATE outbox SET created = created - ?').bind(elapsedMs).run()
    await DB.prepare('UPDATE user SET deletion_due = deletion_due - ? WHERE deletion_due IS NOT NULL')
      .bind(elapsedMs)
      .run()
    for (let passed = minutes(1); passed <= Math.min(elapsedMs, minutes(5)); passed += minutes(1))
      await worker.scheduled({ cron: '* * * * *' })
  }
  return { origin, database: DB, elapse, close: () => harness.close() }
}
