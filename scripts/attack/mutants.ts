import type { Plugin } from 'vite'

/** One change for the worse: lines of the Worker without one of their guards. */
export type Mutant = {
  readonly file: string
  /** The first of its lines, and how many they are. */
  readonly line: number
  readonly count: number
  readonly was: string
  readonly is: string
}

const value = /(?:(?:scope|entered)\.)?(?:id|me|session)/.source
/**
 * In SQL `m.project_id = ${id}`, in drizzle `eq(token.userId, scope.me)`: whose rows they are. Without it
 * they are anybody's.
 */
const predicates = [
  { form: new RegExp(String.raw`(?:[\w."]|\$\{[^{}]*\})+ = (\$\{${value}\})`, 'g'), always: '$1 IS $1' },
  { form: new RegExp(String.raw`\beq\(\w+(?:\.\w+)+, (${value})\)`, 'g'), always: 'eq($1, $1)' },
]
/** What is set or made is no predicate. */
const isSet = (before: string) => /\bSET\b(?!.*\bWHERE\b)/.test(before)

/** A guard that is a line of its own. */
const guard = /^\s*(?:refuse\(.*\),|if \(.*\) throw (?!new Error).*)$/
const longest = 6

/** How many lines from here on are one guard, an element or a statement of its own; 0: none is. */
function guardAt([first = '', ...rest]: readonly string[]): number {
  if (guard.test(first)) return 1
  if (/^\s*if \(/.test(first) && isClosed(first) && /^\s*throw (?!new Error)/.test(rest[0] ?? '')) return 2
  if (!/^\s*refuse\(/.test(first)) return 0
  const end = rest.findIndex((last, at) => isClosed([first, ...rest.slice(0, at), last].join('')))
  return rest[end]?.endsWith(',') ? end + 2 : 0
}
/** Whether the first bracket of a text is closed by its end, a comma apart. */
function isClosed(text: string): boolean {
  let open = 0
  const ends = [...text].flatMap((one, at) => {
    open += Number('([{'.includes(one)) - Number(')]}'.includes(one))
    return open === 0 && ')]}'.includes(one) ? [at] : []
  })
  return ends[0] === text.replace(/,$/, '').length - 1
}

/** Every way to take one tenant predicate or one guard out of a file. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = source.split('\n')
  return lines.flatMap((was, at) => {
    const found = predicates
      .flatMap(({ form, always }) =>
        [...was.matchAll(form)]
          .filter(({ index }) => !isSet(was.slice(0, index)))
          .map(
            ({ 0: text, index }) =>
              was.slice(0, index) + text.replace(form, always) + was.slice(index + text.length),
          ),
      )
      .map((is) => ({ file, line: at + 1, count: 1, was, is }))
    const count = guardAt(lines.slice(at, at + longest + 1))
    const whole = lines.slice(at, at + count).join('\n')
    return count > 0 ? [...found, { file, line: at + 1, count, was: whole, is: '' }] : found
  })
}

/**
 * A plugin of vite that gives the tests the file of this mutant; the file itself stays as it is. What vitest
 * keeps on disk of other files is true of every mutant; of this one it keeps nothing.
 */
export const plant = ({ file, line, count, is }: Mutant): Plugin => ({
  name: 'mutant',
  enforce: 'pre' as const,
  configureVitest: ({ defineCacheKeyGenerator }) =>
    defineCacheKeyGenerator(({ id }) => (id.endsWith(`/${file}`) ? false : undefined)),
  transform: (code: string, id: string) =>
    id.endsWith(`/${file}`)
      ? code
          .split('\n')
          .toSpliced(line - 1, count, is)
          .join('\n')
      : undefined,
})
