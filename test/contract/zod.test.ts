import { expect, test } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../scripts/bundle/zod-parts.js', '../../node_modules/zod/v4/classic/external.js'],
  { eager: true, exhaustive: true },
)
const namesIn = (file: string) =>
  Object.keys(Object.entries(modules).find(([path]) => path.endsWith(file))?.[1] ?? {}).sort()

/** What nobody here asks zod for, and what would bring all of it into the bundle. */
const leftOut = [
  '$input',
  '$output',
  'ZodCompileAsyncError',
  'ZodCompileUnsupportedError',
  'compile',
  'core',
  'deepPartial',
  'flattenError',
  'formatError',
  'fromJSONSchema',
  'getDiscriminatedOption',
  'input',
  'locales',
  'memoizer',
  'output',
  'toZod',
  'withParser',
]

test('the bundle’s zod exports what zod’s own entry exports, but what nobody here asks for', () => {
  const whole = namesIn('external.js')
  expect(whole.length).toBeGreaterThan(100)
  expect(whole).toEqual([...namesIn('zod-parts.js'), ...leftOut].sort())
})
