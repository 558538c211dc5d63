import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { isFree } from '../../scripts/local/address'
import { people } from '../../scripts/local/people'

/** A project folder of its own, so that the data of a developer's server stays out of it. */
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-start-'))
const project = ['dist', 'migrations', 'node_modules', 'package.json', 'scripts', 'worker', 'wrangler.toml']
const [ada] = people

beforeAll(() => {
  for (const one of project) symlinkSync(resolve(one), join(folder, one))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A port that somebody listens on until the test ends or `leave` is called. */
async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const leave = () => server[Symbol.asyncDispose]()
  onTestFinished(async () => {
    if (server.listening) await leave()
  })
  // A server that listens on a port has an address with one.
  return { port: (server.address() as AddressInfo).port, leave }
}
async function freePort() {
  const { port, leave } = await takenPort()
  await leave()
  return port
}

/** `npm start`, but for the building of the web. What it prints is in `said`. */
function start(port: number, ...args: string[]) {
  const command = ['--import', './scripts/typescript.mjs', 'scripts/start.ts', ...args]
  const program = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, PORT: `${port}` } })
  const started = { program, said: '', ended: once(program, 'exit'), origin: `http://localhost:${port}` }
  for (const output of [program.stdout, program.stderr])
    output.setEncoding('utf8').on('data', (text) => (started.said += text))
  onTestFinished(async () => {
    program.kill()
    await started.ended
  })
  return started
}
const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

test('a busy port is named, with the way to choose another', async () => {
  const { port } = await takenPort()
  const run = start(port)
  expect(await run.ended).toEqual([1, null])
  expect(run.said).toContain(
    `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
  )
})

test('the people it prints can sign in, its data outlives it, and an interrupt ends all of it', async () => {
  const port = await freePort()
  const first = start(port)
  await expect.poll(() => first.said).toContain('Ctrl-C ends it')
  expect(first.said).toContain(`Gatehouse runs at ${first.origin}`)
  expect(first.said).toContain(`${first.origin}/dev/mail`)
  for (const { email, password } of people)
    expect(first.said).toMatch(new RegExp(`${email} +${password ?? 'not activated yet'}`))

  const answer = await post(`${first.origin}/api/auth/sign-in`, {
    email: ada?.email,
    password: ada?.password,
  })
  expect(answer.status).toBe(200)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  first.program.kill('SIGINT')
  await first.ended
  expect(await isFree(port)).toBe(true)

  const second = start(port)
  await expect.poll(() => second.said).toContain('Ctrl-C ends it')
  const account = await fetch(`${second.origin}/api/account`, { headers: { cookie } })
  expect(await account.json()).toMatchObject({ email: ada?.email, isSuperAdmin: true })
})

test('an empty start after a reset prints the link that makes the first super admin', async () => {
  execFileSync(process.execPath, ['scripts/reset.mjs'], { cwd: folder })
  const run = start(await freePort(), '--empty')
  await expect.poll(() => run.said).toContain('Ctrl-C ends it')
  expect(run.said).not.toContain(ada?.email)
  const secret = new RegExp(`${run.origin}/set-up#(\\S+)`).exec(run.said)?.[1]
  const who = { email: 'first@example.com', name: 'First', password: 'copper lantern under the bridge' }
  expect((await post(`${run.origin}/api/auth/set-up`, { secret, ...who })).status).toBe(201)
})
