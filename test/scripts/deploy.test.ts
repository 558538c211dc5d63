import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpSecret } from '../../worker/operations/first-run/setUpSecret'
import { serveCloudflare } from './cloudflareDouble'
import { emptyAccount } from './cloudflareRoutes'

/** A project folder of its own, so that a real deployment's ids beside the sources stay out of it. */
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-deploy-'))
const project = ['dist', 'migrations', 'node_modules', 'package.json', 'scripts', 'worker', 'wrangler.toml']
const account = emptyAccount()
const token = 'a-token-that-nobody-may-write-down'
let cloudflare: Awaited<ReturnType<typeof serveCloudflare>>

beforeAll(async () => {
  for (const one of project) symlinkSync(resolve(one), join(folder, one))
  cloudflare = await serveCloudflare(account)
})
afterAll(async () => {
  await cloudflare.close()
  rmSync(folder, { recursive: true })
})

/** What `npm run deploy` prints. */
async function deploy(...args: string[]): Promise<string> {
  account.calls.length = 0
  const own = {
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: token,
    CLOUDFLARE_ACCOUNT_ID: 'account',
    XDG_CONFIG_HOME: folder,
  }
  const program = ['--import', './scripts/typescript.mjs', 'scripts/deploy.ts', ...args]
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    cwd: folder,
    env: { ...process.env, ...own },
  })
  expect(account.unknown).toEqual([])
  return stdout
}
/** What wrangler made in the account. */
const creations = () =>
  account.calls.map(({ what }) => what.replace(/[0-9a-f-]{36}/, 'id')).filter((what) => made.test(what))
const made = /^POST .*(database|namespaces|queues|consumers)$/
const written = () => readdirSync(folder).filter((name) => !project.includes(name) && name !== '.wrangler')

test('a dry run says what it would do and changes nothing', async () => {
  const said = await deploy('--dry-run')
  expect(said).toContain('The D1 database gatehouse: would be created')
  expect(said).toContain('The queue gatehouse-mail-dead: would be created')
  expect(said).toContain('Secrets: would be made: GATEHOUSE_KEY, PASSWORD_PEPPER')
  expect(account.calls.filter(({ what }) => !what.startsWith('GET'))).toEqual([])
  expect(written()).toEqual([])
})

test('the first deployment makes what is missing, migrates, and prints the set-up link', async () => {
  const said = await deploy()
  expect(creations()).toEqual([
    'POST /d1/database',
    'POST /storage/kv/namespaces',
    'POST /queues',
    'POST /queues',
    'POST /queues/id/consumers',
    'POST /queues/id/consumers',
  ])
  expect(account.databases.map((one) => one.name)).toEqual(['gatehouse'])
  expect(account.namespaces.map((one) => one.name)).toEqual(['gatehouse-KV'])
  expect(account.queues.map((one) => one.name)).toEqual(['gatehouse-mail', 'gatehouse-mail-dead'])
  expect(
    account.databases[0]?.sqlite.prepare('SELECT count(*) AS migrations FROM d1_migrations').get(),
  ).toEqual({
    migrations: readdirSync('migrations').filter((name) => name.endsWith('.sql')).length,
  })
  expect([...(account.worker?.variables ?? [])]).toEqual([
    ['PUBLIC_URL', 'https://gatehouse.acme.workers.dev'],
  ])
  const key = account.worker?.secrets.get('GATEHOUSE_KEY') ?? ''
  expect(said).toContain(`https://gatehouse.acme.workers.dev/set-up#${await setUpSecret(key)}`)
})

test('a second deployment creates nothing and keeps the secrets', async () => {
  const before = new Map(account.worker?.secrets)
  const said = await deploy()
  expect(creations()).toEqual([])
  expect(account.worker?.secrets).toEqual(before)
  expect(account.worker?.variables.get('PUBLIC_URL')).toBe('https://gatehouse.acme.workers.dev')
  expect(said).toContain('npm run deploy -- --new-set-up-link')
})

test('a set-up link that was lost can be replaced until there is a super admin', async () => {
  const before = new Map(account.worker?.secrets)
  const said = await deploy('--new-set-up-link')
  const key = account.worker?.secrets.get('GATEHOUSE_KEY') ?? ''
  expect(key).not.toBe(before.get('GATEHOUSE_KEY'))
  expect(account.worker?.secrets.get('PASSWORD_PEPPER')).toBe(before.get('PASSWORD_PEPPER'))
  expect(said).toContain(`/set-up#${await setUpSecret(key)}`)
  account.databases[0]?.sqlite.exec(
    `INSERT INTO user (email, email_key, is_super_admin, created)
      VALUES ('a@example.com', 'a@example.com', 1, 0)`,
  )
  await expect(deploy('--new-set-up-link')).rejects.toThrow('There is a super admin already')
  expect(account.worker?.secrets.get('GATEHOUSE_KEY')).toBe(key)
})

test('ids are written to an ignored file alone, secrets and the token nowhere', () => {
  expect(written()).toEqual(['wrangler.deploy.json'])
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('wrangler.deploy.json')
  const text = readFileSync(join(folder, 'wrangler.deploy.json'), 'utf8')
  expect(text).toContain(account.databases[0]?.id)
  for (const secret of [token, ...(account.worker?.secrets.values() ?? [])])
    expect(text).not.toContain(secret)
})
