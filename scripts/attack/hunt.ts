import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { tryRun } from '../run'
import { equivalents } from './equivalent.table'
import { type Mutant, mutantsOf } from './mutants'

/**
 * Every mutant of these files of the Worker, of all of them unless said, but those that change nothing.
 * Throws where one of those is there no longer: then its reason is not, either.
 */
export function mutantsIn(files: readonly string[] = globSync('worker/**/*.ts').sort()): Mutant[] {
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  const gone = equivalents.filter(
    (one) => files.includes(one.file) && !all.some((mutant) => isSame(one, mutant)),
  )
  if (gone.length > 0) throw new Error(`No such mutants: ${JSON.stringify(gone)}`)
  return all.filter((mutant) => !equivalents.some((one) => isSame(one, mutant)))
}
const isSame = (one: { file: string; without: string }, { file, was }: Mutant): boolean =>
  one.file === file && was.includes(one.without)

/** So many of them, by a lot that each draws for good: the same as long as its lines are. */
export const sampleOf = (all: readonly Mutant[], size: number): Mutant[] =>
  all
    .map((one) => ({ one, lot: lotOf(one) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one)
const lotOf = ({ file, was, is }: Mutant): string =>
  createHash('sha256').update([file, was, is].join('\0')).digest('hex')

/** Tests of any slice that ask for one thing in all of them: they notice much, and soon. */
const wide = ['test/access.test.ts', 'test/contract.test.ts']

/**
 * The tests to ask, nearest first: those named like the slice, or like a room of it, then those of its area;
 * at last all that run in workerd.
 */
function roundsFor({ file }: Mutant): (readonly string[])[] {
  const [, area = '', ...rooms] = file.replace(/\/[^/]+$/, '').split('/')
  const named = rooms.flatMap((room) => globSync(`test/worker/${area}/**/*${room}*.test.ts`))
  const inArea = globSync(`test/worker/${area}/**/*.test.ts`)
  return [named, [...inArea, ...wide], []].filter((tests, at) => at === 2 || tests.length > 0)
}

/** Throws when the tests fail with the files as they are: then they would notice anything. */
export function trust(mutants: readonly Mutant[]): void {
  const [first] = mutants
  const near = [...new Set(mutants.flatMap((one) => roundsFor(one)[0] ?? []))]
  if (first && near.length > 0 && fails({ ...first, is: first.was }, near))
    throw new Error(`These fail by themselves: ${near.join(', ')}`)
}

/** Whether the tests notice. */
export const isNoticed = (mutant: Mutant): boolean => roundsFor(mutant).some((tests) => fails(mutant, tests))

/** Up to so many test files run one after the other: to load the product twice takes longer than they do. */
const few = 10

const fails = (mutant: Mutant, files: readonly string[]): boolean => {
  const atOnce = files.length > 0 && files.length <= few ? ['--maxWorkers', '1'] : []
  const options = ['--mode', 'mutant', '--bail', '1', '--silent', '--reporter', 'dot', ...atOnce]
  const env = { MUTANT: JSON.stringify(mutant) }
  return tryRun('vitest', ['run', ...options, ...files], { env }).failed !== undefined
}
