import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Manifest } from 'vite'
import { webBuild } from '../../web/build/webBuild'

/** The web as it was built into a folder. */
export type Built = { readonly manifest: Manifest; readonly read: (file: string) => Promise<string> }

/** The web in a folder; `npm test` has built it into `dist`. Throws when there is none. */
export async function builtIn(folder = 'dist'): Promise<Built> {
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  return { manifest: JSON.parse(await read('.vite/manifest.json')), read }
}

/** Builds the web as `vite build` does, anew into a folder of its own. */
export async function buildWeb(): Promise<Built & { readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-web-'))
  const config = webBuild()
  await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, outDir: folder } })
  return { ...(await builtIn(folder)), remove: () => rm(folder, { recursive: true }) }
}

/**
 * What a source brings to the browser: its own script and, through static imports, all that it cannot run
 * without.
 */
export function scriptsOf(
  manifest: Manifest,
  sources: readonly string[],
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const source of sources) {
    const chunk = manifest[source]
    if (!chunk) throw new Error(`${source} is not in the manifest`)
    if (found.has(chunk.file)) continue
    found.add(chunk.file)
    scriptsOf(manifest, chunk.imports ?? [], found)
  }
  return found
}

/** The size that travels, in bytes. */
export async function gzippedBytes({ read }: Built, files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(Array.from(files, async (file) => gzipSync(await read(file)).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
