import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import type { UserConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { headersPlugin } from './headers.ts'

/** What nearly every page needs travels together; the menu, dialogs' company and the strength estimator stay apart. */
const companies = [
  { name: 'solid', test: /node_modules\/(solid-js|@solidjs\/router|hono)\// },
  {
    name: 'ui',
    test: /web\/ui\/(?!Menu\.|strength|Dialog|Table|Tabs|Choice|SelectField)|web\/(words\/(?!en)|(?!main|app)[A-Za-z]+\.tsx?$)|lucide-solid\/dist\/source\/(?!icons)/,
  },
]

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
      rolldownOptions: { output: { codeSplitting: { groups: companies } } },
    },
    server: { proxy: { '/api': 'http://localhost:8787' } },
  }
}
