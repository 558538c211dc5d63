import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { securityHeaders } from '../../worker/http/securityHeaders.ts'

const inlineScript = /<script>([\s\S]*?)<\/script>/g

/** The CSP source of every inline script of a page, as `'sha256-...'` needs it: the hash alone, base64. */
export function scriptHashesOf(html: string): readonly string[] {
  return Array.from(html.matchAll(inlineScript), ([, source]) =>
    createHash('sha256')
      .update(source ?? '')
      .digest('base64'),
  )
}

/**
 * The `_headers` file of the static assets: the security headers on everything, one year of cache on hashed
 * names.
 */
export function assetHeaders(scriptHashes: readonly string[]): string {
  const everywhere = Object.entries(securityHeaders(scriptHashes)).map(
    ([name, value]) => `  ${name}: ${value}`,
  )
  return ['/*', ...everywhere, '/assets/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join(
    '\n',
  )
}

/** Writes `_headers` beside the built page, its inline scripts hashed into the policy. */
export function headersPlugin(): Plugin {
  let outDir = ''
  return {
    name: 'gatehouse-headers',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async writeBundle() {
      const html = await readFile(join(outDir, 'index.html'), 'utf8')
      await writeFile(join(outDir, '_headers'), assetHeaders(scriptHashesOf(html)))
    },
  }
}
