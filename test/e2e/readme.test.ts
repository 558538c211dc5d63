import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { here } from '../support/browser/place'

const run = promisify(execFile)

/** The lines in a language under a heading of a page, for the server of this run. */
function linesUnder(heading: string, language: 'sh' | 'ts', page: string): string {
  const sections = readFileSync(page, 'utf8').split(/^## /m)
  const section = sections.find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const lines = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)?.[1]
  if (!lines) throw new Error(`${page} has no lines of ${language} under "${heading}"`)
  return lines.replaceAll('http://localhost:8787', here().origin)
}
const fiveLines = () => linesUnder('The API in five lines', 'sh', 'README.md')
/** The part of the lines of curl that makes a token, and hands it to what follows. */
const makingToken = () => `${fiveLines().split('\n\n')[0]}\nexport TOKEN`

test('the README’s lines of curl make a token, an organization, a project and an invitation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '.curlrc'), 'write-out = "\\n"\nnoproxy = "*"\n')
  const { stdout } = await run('bash', ['-euc', fiveLines()], {
    cwd: folder,
    env: { ...process.env, CURL_HOME: folder },
  })
  const [maintainers, invitation, project] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(maintainers).toContainEqual(expect.objectContaining({ id: 1, zendeskUrl: null }))
  expect(invitation).toMatchObject({
    role: 'guest',
    user: { email: 'newcomer@example.com', name: '' },
    creator: { email: 'ada@example.com' },
  })
  expect(project).toMatchObject({ name: 'Sales', type: 'production', organization: { name: 'Acme' } })
})

test('the lines of TypeScript in .github/api.md make an organization, and hear a refusal', async () => {
  mkdirSync('.types', { recursive: true })
  const folder = mkdtempSync('.types/readme-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = resolve(folder, 'client.ts')
  writeFileSync(file, linesUnder('TypeScript', 'ts', '.github/api.md'))
  const node = `"${process.execPath}" --import "${resolve('scripts/typescript.mjs')}"`
  const commands = `${makingToken()}\n${node} "${file}"`
  const { stdout } = await run('bash', ['-euc', commands], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual({ id: expect.any(Number), refusal: 'manage.notFound' })
})
