/** What a text holds besides its imports: their `as` is a name, no cast. */
const withoutImports = (text: string) =>
  text.replace(/^(?:import|export)\s[^'";]*?\sfrom\s+'[^']+'/gm, (found) => found.replace(/[^\n]/g, ''))
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (found) => found.replace(/[^\n]/g, ''))
const withoutTexts = (text: string) => text.replace(/'(?:[^'\\\n]|\\.)*'/g, "''")

/** The numbers of the lines that escape a type: `x as Type`, `x!`. `as const` is no escape. */
export const castsIn = (text: string): number[] =>
  withoutTexts(withoutComments(withoutImports(text)))
    .split('\n')
    .flatMap((line, at) => [
      ...[...line.matchAll(/\bas (?!const\b|\w+:)[A-Za-z({[]/g)].map(() => at + 1),
      ...[...line.matchAll(/[\w)\]]!(?=[.)\],;[]|$)/g)].map(() => at + 1),
    ])

/** The comments of a text, each as its words on one line. */
export const commentsIn = (text: string): string[] =>
  [...text.matchAll(/\/\*\*?([\s\S]*?)\*\/|^\s*\/\/ (.*)$/gm)].map(([, block, line]) =>
    (block ?? line ?? '').replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim(),
  )

const filler = [
  /^(One|Any|All|Each|Either|Which|Both) of (them|these|those|the two)\.?$/i,
  /^The (answer|request|wire|row|body|query|response|argument|result)(['’]s|s['’]) (type|shape)\.?$/i,
  /^What (those|these|the) columns give\.?$/i,
  /^(Makes|Ends|Takes|Gives|Removes|Reads|Writes|Changes|Adds|Deletes) (one|it|them|what is given)\.?$/i,
  /^(Its|Their|My|A|An|The) [\w-]+\.?$/i,
  /^See `\w+`\.?$/i,
  /^Likewise\.?$/i,
]
/** Whether a comment repeats the name beside it, or nothing at all. */
export const isFiller = (comment: string): boolean => filler.some((form) => form.test(comment))

/** The pages that a text names, as paths. */
export const citationsIn = (text: string): string[] =>
  commentsIn(text).flatMap((comment) => [...comment.matchAll(/[\w./-]*\w\.md\b/g)].map(([page]) => page))

const isFunction =
  /^export (?:default )?(?:async )?function\b|^export const \w+ =(?: async)? (?:<.*>)?\((?:.*=>|$)|^export const \w+ =(?: async)? \w+ =>/
/**
 * The numbers of the lines that export a function without a docstring; overloads after the first share one.
 */
export function exportedFunctionsWithoutDocs(text: string): number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const before = lines[at - 1] ?? ''
    const isDocumented = /\*\/$|^\/\/ biome-ignore|^export function .*;$/.test(before)
    return isFunction.test(line) && !/^export default/.test(line) && !isDocumented ? [at + 1] : []
  })
}
