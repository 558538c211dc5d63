import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { getPlatformProxy } from 'wrangler'
import { setUpSecret } from '../worker/operations/first-run/setUpSecret'
import { isFree, portOf } from './local/address'
import { knock, startCron } from './local/cron'
import { localSettings, pepperOf, settingsFile } from './local/settings'
import { seedWorld } from './local/world'
import { programs, run } from './run'

/**
 * `npm start`: the whole product on this machine. `--empty` seeds nobody and prints the set-up link;
 * `--https` is for Safari.
 */
const { values: options } = parseArgs({ options: { empty: { type: 'boolean' }, https: { type: 'boolean' } } })
const port = portOf(process.env.PORT)
const origin = `${options.https ? 'https' : 'http'}://localhost:${port}`
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  process.exit(1)
}
const settings = localSettings()
// wrangler would ask Cloudflare where this machine is.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'

console.log('Preparing the database ...')
run('wrangler', ['d1', 'migrations', 'apply', 'DB', '--local'])
const residents = options.empty ? [] : await seed()
serve()
await ready()
startCron(origin)
await greet()

async function seed() {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: 'wrangler.toml',
    envFiles: [],
    remoteBindings: false,
  })
  const there = await seedWorld(env.DB, pepperOf(settings))
  await dispose()
  return there
}

/**
 * wrangler and what it starts, a process group that ends as a whole: by an interrupt, or when wrangler dies.
 * This program ends with it.
 */
function serve() {
  const local = [
    '--local',
    '--port',
    `${port}`,
    '--local-protocol',
    options.https ? 'https' : 'http',
    '--var',
    `PUBLIC_URL:${origin}`,
  ]
  // With --test-scheduled wrangler does not warn that nobody fires the cron handler: we do.
  const quiet = [
    '--env-file',
    settingsFile,
    '--test-scheduled',
    '--log-level',
    process.env.LOG_LEVEL ?? 'warn',
  ]
  const command = [...programs.wrangler, 'dev', ...local, ...quiet]
  const server = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  const end = (signal: NodeJS.Signals) => server.pid && process.kill(-server.pid, signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end('SIGTERM'))
  server.on('exit', (code) => {
    try {
      end('SIGKILL')
    } catch {
      // Nobody of the group is left.
    }
    process.exit(code ?? 1)
  })
}

/** Waits until the server answers; where it never will, wrangler has said why and ended us. */
async function ready() {
  while ((await knock(`${origin}/health`)) === 0) await wait(200)
}

async function greet() {
  console.log(`\nGatehouse runs at ${origin}\n`)
  for (const { email, name, password = 'not activated yet', isSuperAdmin } of residents) {
    const note = isSuperAdmin ? '   (super admin)' : ''
    console.log(`  ${name.padEnd(16)} ${email.padEnd(18)} ${password}${note}`)
  }
  if (residents.length === 0)
    console.log(`  Set up    ${origin}/set-up#${await setUpSecret(settings.GATEHOUSE_KEY ?? '')}`)
  console.log(`  Mailbox   ${origin}/dev/mail\n`)
  console.log('Data stays in .wrangler/state; npm run reset starts over. Ctrl-C ends it.')
}
