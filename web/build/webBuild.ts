import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import type { UserConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { headersPlugin } from './headers.ts'

/**
 * How the web is built: from `web/` into `dist/`, with a manifest for the budgets.
 * `inlineStyles: false` keeps `style` attributes out of the markup, which the policy forbids.
 */
export function webBuild(): UserConfig {
  return {
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [solid({ solid: { inlineStyles: false } }), tailwindcss(), headersPlugin()],
    build: {
      outDir: fileURLToPath(new URL('../../dist', import.meta.url)),
      emptyOutDir: true,
      manifest: true,
      target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
    server: { proxy: { '/api': 'http://localhost:8787' } },
  }
}
