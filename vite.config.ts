import { resolve } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { plant } from './scripts/attack/mutants.ts'
import { writeCommonPasswords } from './web/build/commonPasswords.ts'
import { webBuild } from './web/build/webBuild.ts'

/** How many test files run at a time, on whatever machine: each has a world of its own. */
const atOnce = 2

/**
 * How long a test waits in all, and for one state: so long that it only ends what will never come, on a machine
 * however busy.
 */
const patience = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 300_000 } } }

/** Values for tests only: no deployment ever has them. */
const testKey = 'A'.repeat(43)

/**
 * Test files that run in workerd, on a local D1, KV and queue of their own. `bindings` are more of the
 * environment.
 */
const inWorkerd = (
  name: string,
  include: string[],
  bindings: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
) => ({
  plugins: [
    ...plugins,
    cloudflareTest(async () => {
      writeCommonPasswords('dist') // where the build puts them, for whoever runs these tests without one
      return {
        wrangler: { configPath: './wrangler.toml' },
        miniflare: {
          d1Databases: ['PEER'],
          bindings: {
            PUBLIC_URL: 'http://localhost:8787',
            GATEHOUSE_KEY: testKey,
            PASSWORD_PEPPER: `t1:${testKey}`,
            SIGN_UP: 'open',
            MAIL_TRANSPORT: 'mailbox',
            MIGRATIONS: await readD1Migrations('migrations'),
            ...bindings,
          },
        },
      }
    }),
  ],
  test: {
    name,
    isolate: false,
    maxWorkers: atOnce,
    ...patience,
    include,
    setupFiles: ['test/support/world/setUp.ts'],
  },
})
const promises = [
  'test/{access,contract,queries}.test.ts',
  'test/contract/*.test.ts',
  'test/worker/**/*.test.ts',
]

const usual = { RACERS: '20', ROUNDS: '2' }
const crowded = { RACERS: '50', ROUNDS: '5' }

/** `npm run attack`: longer than a test may be, and races that are more crowded. */
const attacks: ViteUserConfig = {
  test: {
    // What is printed is meant to be read: the log lines of requests are not.
    onConsoleLog: (text) => !text.includes('"event"'),
    projects: [
      inWorkerd('attack', ['test/attack/**/*.test.ts'], crowded),
      inWorkerd('races', promises, crowded),
    ],
  },
}

/** `npm run bench` installs what it measures beside the product into a folder of its own. */
const peersFrom: Plugin = {
  name: 'peers',
  enforce: 'pre',
  resolveId(id) {
    return /^(@better-auth\/|better-auth)/.test(id)
      ? this.resolve(id, resolve('node_modules/.cache/gatehouse-bench/index.js'), { skipSelf: true })
      : null
  },
}

/**
 * Test files that run in Node, each at a browser and at a product that it has to itself; two files at a time.
 * `order`: after which others, for a browser keeps its time where it has the machine to itself.
 */
const inBrowser = (name: string, order: number, given: ViteUserConfig['test']) => ({
  test: {
    name,
    sequence: { groupOrder: order },
    isolate: false,
    maxWorkers: atOnce,
    ...patience,
    ...given,
  },
})

/** These take a minute and more: begun last, they would leave the other core without work. */
const isLong = ({ moduleId }: TestSpecification) => /(deploy|start|client)\.test\.ts$/.test(moduleId)
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

const tests: ViteUserConfig = {
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      inWorkerd('worker', promises, usual),
      {
        test: {
          name: 'node',
          include: ['test/house.test.ts', 'test/{scripts,smtp,web}/**/*.test.ts'],
          isolate: false,
          maxWorkers: atOnce,
          ...patience,
        },
      },
      inBrowser('e2e', 1, {
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: ['test/support/browser/server.ts'],
      }),
    ],
  },
}

/** `npm run sweep`: every state of every page. */
const sweep: ViteUserConfig = {
  test: {
    projects: [
      inBrowser('sweep', 0, {
        include: ['test/sweep/**/*.test.ts'],
        globalSetup: ['test/support/browser/livedIn.ts'],
      }),
    ],
  },
}

/** `vite build` makes the web; vitest runs the tests: in workerd, in Node, and in a browser. */
export default defineConfig(({ mode }) => {
  if (mode === 'attack') return attacks
  if (mode === 'sweep') return sweep
  if (mode === 'bench')
    return {
      test: {
        projects: [
          inWorkerd('bench', ['test/bench/**/*.test.ts'], { ...usual, BENCH: process.env.BENCH ?? '' }, [
            peersFrom,
          ]),
        ],
      },
    }
  if (mode === 'mutant') {
    const mutant = inWorkerd('mutant', promises, usual, [plant(JSON.parse(process.env.MUTANT ?? ''))])
    return { test: { fsModuleCache: true, projects: [mutant] } }
  }
  return mode === 'test' ? tests : webBuild()
})
