import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { writeCommonPasswords } from './web/build/commonPasswords.ts'
import { webBuild } from './web/build/webBuild.ts'

/** Values for tests only: no deployment ever has them. */
const testKey = 'A'.repeat(43)

const tests: ViteUserConfig = {
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest(async () => {
            writeCommonPasswords('dist') // where the build puts them, for whoever runs these tests without one
            return {
              wrangler: { configPath: './wrangler.toml' },
              miniflare: {
                bindings: {
                  PUBLIC_URL: 'http://localhost:8787',
                  GATEHOUSE_KEY: testKey,
                  PASSWORD_PEPPER: `t1:${testKey}`,
                  SIGN_UP: 'open',
                  MAIL_TRANSPORT: 'mailbox',
                  MIGRATIONS: await readD1Migrations('migrations'),
                },
              },
            }
          }),
        ],
        test: {
          name: 'worker',
          isolate: false,
          testTimeout: 60_000,
          include: ['test/{access,contract,queries}.test.ts', 'test/worker/**/*.test.ts'],
          setupFiles: ['test/support/setUp.ts'],
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/house.test.ts', 'test/{scripts,smtp,web}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          // After the others: a browser that has the machine to itself keeps its time.
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/server.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}

/** `vite build` makes the web; vitest runs the tests: in workerd, in Node, and in a browser. */
export default defineConfig(({ mode }) => (mode === 'test' ? tests : webBuild()))
