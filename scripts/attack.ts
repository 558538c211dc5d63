import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isNoticed, mutantsIn, sampleOf, trust } from './attack/hunt'
import { show } from './run'

/**
 * `npm run attack`: what is too long for a test. Rubbish at every operation, credentials in wrong places and
 * the like (test/attack), the races of test/worker with 50 at once in 5 rounds, and mutants: the Worker
 * without one of its guards, which the tests must notice.
 *
 *   npm run attack -- fuzz                    only test/attack/fuzz.test.ts
 *   npm run attack -- --mutants FILE          only the mutants of a file, each; `--mutants all` of every file
 *   npm run attack -- --sample 50             so many mutants by lot, 10 unless said; always the same
 */
const { values, positionals } = parseArgs({
  options: { mutants: { type: 'string' }, sample: { type: 'string', default: '10' } },
  allowPositionals: true,
})
const vitest = (...args: string[]) => show('vitest', ['run', '--mode', 'attack', ...args])
const races = () =>
  globSync('test/worker/**/*.test.ts').filter((file) =>
    readFileSync(file, 'utf8').includes("/support/world/race'"),
  )

/** Plants them one after the other; gives how many nobody noticed. */
function hunt(mutants: ReturnType<typeof mutantsIn>): number {
  trust(mutants)
  let unnoticed = 0
  for (const [at, mutant] of mutants.entries()) {
    const noticed = isNoticed(mutant)
    if (!noticed) unnoticed += 1
    const verdict = `${at + 1}/${mutants.length} ${noticed ? 'noticed' : 'NOT NOTICED'}`
    const change = mutant.is === '' ? `without ${mutant.was.trim()}` : mutant.is.trim()
    console.log(`${verdict}: ${mutant.file}:${mutant.line} ${change.replaceAll(/\s+/g, ' ')}`)
  }
  console.log(`${mutants.length - unnoticed} of ${mutants.length} mutants noticed`)
  return unnoticed
}

if (positionals.length > 0) process.exitCode = vitest('--project', 'attack', ...positionals)
else if (values.mutants !== undefined) {
  process.exitCode = Math.min(hunt(mutantsIn(values.mutants === 'all' ? undefined : [values.mutants])), 1)
} else {
  const codes = [vitest('--project', 'attack'), vitest('--project', 'races', '-t', 'at once', ...races())]
  process.exitCode = Math.max(...codes, Math.min(hunt(sampleOf(mutantsIn(), Number(values.sample))), 1))
}
