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

test('the README’s five lines of curl sign in, change a name, list the sessions and sign out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '.curlrc'), 'write-out = "\\n"\nnoproxy = "*"\n')
  const afterwards = 'curl -s -b jar $GATEHOUSE/api/account'
  const script = commandsUnder('The API in five lines') + afterwards
  const { stdout } = await run('bash', ['-euc', script], { cwd: folder, env: { ...process.env, CURL_HOME: folder } })
  const [signedIn, changed, sessions, refused] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(signedIn).toEqual({ next: 'signed-in' })
  expect(changed).toMatchObject({ email: 'ada@example.com', name: 'Ada King' })
  expect(sessions).toContainEqual(expect.objectContaining({ isCurrent: true, browser: expect.stringContaining('curl') }))
  expect(refused).toMatchObject({ code: 'not-signed-in' })
})
