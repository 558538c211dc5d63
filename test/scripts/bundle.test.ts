import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'

const MOST_BYTES = 400_000
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the Worker, with its wasm and its lists, is at most 400 kB gzip', () => {
  execFileSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], {
    stdio: 'pipe',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  const shipped = readdirSync(folder).filter((name) => !/\.map$|\.md$/.test(name))
  const bytes = shipped.map((name) => gzipSync(readFileSync(join(folder, name))).length)
  expect(shipped).toContain('index.js')
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
})
