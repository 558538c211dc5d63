import { globSync, readFileSync } from 'node:fs'
import { tryRun } from '../run'
import { type Mutant, mutantsOf } from './mutants'

/** Every mutant of these files of the Worker, of all of them unless said. */
export const mutantsIn = (files: readonly string[] = globSync('worker/**/*.ts').sort()): Mutant[] =>
  files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))

/** So many of them, by lot. */
export const sampleOf = (all: readonly Mutant[], size: number): Mutant[] =>
  all
    .map((one) => ({ one, lot: Math.random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .map(({ one }) => one)

/** Whether the tests notice: first those of its slice, then all that run in workerd. */
export function isNoticed(mutant: Mutant): boolean {
  const near = globSync(`test/worker/**/${mutant.file.split('/').at(-2)}*.test.ts`)
  return (near.length > 0 && failWith(mutant, near)) || failWith(mutant, [])
}

const sound = new Set<string>()
/**
 * Whether these tests fail with a mutant. Throws when they fail with the file as it is: then they would
 * notice anything.
 */
function failWith(mutant: Mutant, files: readonly string[]): boolean {
  const tests = files.join()
  if (!sound.has(tests) && fails({ ...mutant, is: mutant.was }, files))
    throw new Error(`These fail by themselves: ${tests || 'all tests'}`)
  sound.add(tests)
  return fails(mutant, files)
}
const fails = (mutant: Mutant, files: readonly string[]) =>
  tryRun('vitest', ['run', '--mode', 'mutant', '--bail', '1', '--silent', '--reporter', 'dot', ...files], {
    env: { MUTANT: JSON.stringify(mutant) },
  }).failed !== undefined
