import { existsSync, readFileSync, rmSync } from 'node:fs'
import { show } from './run'

/**
 * `npm test` and `npm run sweep`: runs all tests of a kind, and ends with one line that adds them up.
 * Arguments go to vitest. A test file that does not load counts as a failure, and so does a test that was
 * skipped.
 */
type Report = {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string }[] }[]
}

const reportFile = 'test-results/vitest.json'

rmSync(reportFile, { force: true })
const code = show('vitest', [
  'run',
  '--silent=passed-only',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
  ...process.argv.slice(2),
])
const report: Report = existsSync(reportFile)
  ? JSON.parse(readFileSync(reportFile, 'utf8'))
  : { testResults: [] }
const outcomes = report.testResults.flatMap(({ assertionResults: all }) =>
  all.length > 0 ? all.map(({ status }) => status) : ['not loaded'],
)
const passed = outcomes.filter((status) => status === 'passed').length
// A run that broke off has failed, though no test of it did.
const failed = Math.max(outcomes.length - passed, code === 0 ? 0 : 1)
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
