/** One change for the worse: a line of the Worker without one of its guards. */
export type Mutant = {
  readonly file: string
  readonly line: number
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
/** A guard that is a line of its own. */
const guard = /^\s*(?:refuse\(.*\),|if \(.*\) throw (?!new Error).*)$/
/** What is set or made is no predicate. */
const isSet = (before: string) => /\bSET\b(?!.*\bWHERE\b)/.test(before)

/** Every way to take one tenant predicate or one guard out of a file. */
export function mutantsOf(file: string, source: string): Mutant[] {
  return source.split('\n').flatMap((was, at) => {
    const found = predicates.flatMap(({ form, always }) =>
      [...was.matchAll(form)]
        .filter(({ index }) => !isSet(was.slice(0, index)))
        .map(
          ({ 0: text, index }) =>
            was.slice(0, index) + text.replace(form, always) + was.slice(index + text.length),
        ),
    )
    return [...found, ...(guard.test(was) ? [''] : [])].map((is) => ({ file, line: at + 1, was, is }))
  })
}

/** A plugin of vite that gives the tests the file of this mutant; the file itself stays as it is. */
export const plant = ({ file, line, is }: Mutant) => ({
  name: 'mutant',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith(`/${file}`)
      ? code
          .split('\n')
          .with(line - 1, is)
          .join('\n')
      : undefined,
})
