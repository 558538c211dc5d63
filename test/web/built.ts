import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Manifest } from 'vite'
import { webBuild } from '../../web/build/webBuild'

/** The web, built anew into a folder of its own. */
export type Built = {
  readonly manifest: Manifest
  readonly read: (file: string) => Promise<string>
  readonly remove: () => Promise<void>
}

/** Builds the web as `vite build` does. */
export async function buildWeb(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-web-'))
  const config = webBuild()
  await build({ ...config, configFile: false, logLevel: 'error', build: { ...config.build, outDir: folder } })
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  return {
    manifest: JSON.parse(await read('.vite/manifest.json')),
    read,
    remove: () => rm(folder, { recursive: true }),
  }
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
