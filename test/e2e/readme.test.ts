import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'

const run = promisify(execFile)

/** The commands under a heading of the README, for the server of this run. */
function commandsUnder(heading: string): string {
  const sections = readFileSync('README.md', 'utf8').split(/^## /m)
  const section = sections.find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const commands = /```sh\n(.*?)```/s.exec(section)?.[1]
  if (!commands) throw new Error(`The README has no commands under "${heading}"`)
  return commands.replaceAll('http://localhost:8787', inject('origin'))
}

test('the README’s lines of curl make a token, an organization, a project and an invitation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '.curlrc'), 'write-out = "\\n"\nnoproxy = "*"\n')
  const { stdout } = await run('bash', ['-euc', commandsUnder('The API in five lines')], {
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
