import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb, gzippedBytes, scriptsOf } from '../../test/web/built'
import { run } from '../run'

/**
 * What travels, in bytes of gzip: the Worker; the scripts of the first page; what the median and the heaviest
 * further page add.
 */
export async function weigh() {
  const built = await buildWeb()
  const start = ['index.html', 'words/en/entry.ts', 'sign-in/SignInPage.tsx']
  const known = scriptsOf(built.manifest, [...start, 'shell/Shell.tsx', 'words/en/account.ts'])
  const pages = Object.keys(built.manifest).filter((source) => /Page\.tsx$/.test(source))
  const added = await Promise.all(
    pages.map((page) =>
      gzippedBytes(
        built,
        [...scriptsOf(built.manifest, [page])].filter((file) => !known.has(file)),
      ),
    ),
  )
  const firstPage = await gzippedBytes(built, scriptsOf(built.manifest, start))
  await built.remove()
  added.sort((a, b) => a - b)
  return {
    worker: workerBytes(),
    firstPage,
    medianPage: added[Math.floor(added.length / 2)] ?? 0,
    heaviestPage: added.at(-1) ?? 0,
  }
}

function workerBytes(): number {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
  run('wrangler', ['deploy', '--dry-run', '--outdir', folder])
  const shipped = readdirSync(folder).filter((name) => !/\.map$|\.md$/.test(name))
  const bytes = shipped.map((name) => gzipSync(readFileSync(join(folder, name))).length)
  rmSync(folder, { recursive: true })
  return bytes.reduce((sum, size) => sum + size, 0)
}
