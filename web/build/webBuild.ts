import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import type { UserConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { commonPasswordsPlugin } from './commonPasswords.ts'
import { headersPlugin } from './headers.ts'

/**
 * What many pages share travels together, so that a visit is few files; what few need (menu, dialogs, QR
 * codes, the strength estimator) stays apart.
 */
const companies = [
  { name: 'solid', test: /node_modules\/(solid-js|@solidjs\/router|hono)\// },
  {
    name: 'ui',
    test: /web\/(ui|client|session|problems)\/|web\/words\/[A-Za-z]+\.ts$|lucide-solid\/dist\/source\/(?!icons)/,
    minShareCount: 4,
  },
  {
    // What the page of the sign-in has in common with pages inside.
    name: 'door',
    test: /web\/(identity\/sign-in\/queries|session\/(wantedPlace|webauthn)|ui\/layout\/Or)|icons\/user-round-key/,
    minShareCount: 2,
  },
]

/**
 * Keeps `style` attributes out of the markup, which the policy forbids. The plugin's types do not know the
 * option yet; the first is its default.
 */
const compiler = { delegateEvents: true, inlineStyles: false }

/** How the web is built: from `web/` into `dist/`, with a manifest for the budgets. */
export function webBuild(): UserConfig {
  return {
    root: resolve(import.meta.dirname, '..'),
    plugins: [solid({ solid: compiler }), tailwindcss(), headersPlugin(), commonPasswordsPlugin()],
    build: {
      outDir: resolve(import.meta.dirname, '../../dist'),
      emptyOutDir: true,
      manifest: true,
      target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // How long each plugin took concerns nobody who starts the product.
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: companies } } },
    },
    server: { proxy: { '/api': 'http://localhost:8787' } },
  }
}
