import { readFileSync } from 'node:fs'
import { show } from './run'

/**
 * `npm test`: runs every test there is, and ends with one line that adds them up. Arguments go to vitest.
 * A test file that does not load counts as a failure, and so does a test that was skipped.
 */
type Report = { readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string }[] }[] }

const reportFile = 'test-results/vitest.json'

const code = show('vitest', [
  'run',
  '--silent=passed-only',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
  ...process.argv.slice(2),
])
const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'))
const outcomes = report.testResults.flatMap(({ assertionResults: all }) =>
  all.length > 0 ? all.map(({ status }) => status) : ['not loaded'],
)
const passed = outcomes.filter((status) => status === 'passed').length
process.exitCode = code === 0 && passed < outcomes.length ? 1 : code
console.log(`${passed} passed, ${outcomes.length - passed} failed`)
