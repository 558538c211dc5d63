import { describe, expect, test } from 'vitest'
import { type LanguageCode, languages } from '../../web/words/languages'
import type { VolumeName } from '../../web/words/volumes'
import { shapeOf, type Text, textsOf } from '../support/browser/texts'
import { same } from './sameWords.table'

const codes = Object.keys(languages) as LanguageCode[] // the keys are the codes
const others = codes.filter((code) => code !== 'en')

const mailWords = import.meta.glob<{ words: Record<LanguageCode, unknown> }>('../../worker/**/words.ts', {
  eager: true,
})
const sources = import.meta.glob<string>(['../../web/words/??/**/*.ts', '../../worker/**/words.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All that a language says: the volumes of the web, and the mails by slice. */
async function wordsOf(code: LanguageCode): Promise<Readonly<Record<string, unknown>>> {
  const { volumes } = languages[code]
  // The keys are the names; the API reference is in English.
  const translated = (Object.keys(volumes) as VolumeName[]).filter((name) => name !== 'docs')
  const web = await Promise.all(translated.map(async (name) => [name, await volumes[name]()] as const))
  const mails = Object.entries(mailWords).map(
    ([file, { words }]) => [`mail of ${file.split('/').at(-2)}`, words[code]] as const,
  )
  return Object.fromEntries([...web, ...mails])
}

const english = await wordsOf('en')
const names = ({ told }: Text) => told.filter((one) => typeof one === 'string')
/** What a text says by itself: without what it was told, and without numbers. */
const own = ({ said, told }: Text): string =>
  told
    .flat()
    .map(String)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, one) => left.replaceAll(one, ' '), said)
    .replaceAll(/\b\p{N}[\p{N}.,]*\b/gu, ' ')
    .trim()
/** Whether a text may read as in English. */
const isSame = (code: LanguageCode, text: Text) => [...same[code], ...same.everywhere].includes(own(text))
const named = ({ path, said }: Text) => `${path}: ${said}`
const unique = (lines: readonly string[]) => [...new Set(lines)]

describe.each(others)('%s', async (code) => {
  const words = await wordsOf(code)
  const texts = textsOf(words)

  test('says all that English says, told the same', () => {
    expect(shapeOf(words)).toEqual(shapeOf(english))
  })
  test('leaves nothing in English', () => {
    const inEnglish = new Map(
      textsOf(english).map((text) => [`${text.path} ${JSON.stringify(text.told)}`, text.said]),
    )
    const left = texts.filter(
      (text) =>
        /\p{L}{2}/u.test(own(text)) &&
        inEnglish.get(`${text.path} ${JSON.stringify(text.told)}`) === text.said &&
        !isSame(code, text),
    )
    expect(unique(left.map(named))).toEqual([])
  })
  test('has no English word among its own', () => {
    const words = /\b(the|and|you|your|with|this|that|have|from|which|will|cannot|account|password)\b/i
    expect(unique(texts.filter((text) => words.test(own(text))).map(named))).toEqual([])
  })
  test('quotes as its readers do', () => {
    expect(unique(texts.filter((text) => /["']/.test(own(text))).map(named))).toEqual([])
  })
  test('leaves names as they are, whatever they hold', () => {
    const spoilt = texts.filter((text) =>
      names(text).some((name) => /Team \P{L}?\d+1|Team [^#]1/u.test(text.said) && name.includes('#')),
    )
    expect(unique(spoilt.map(named))).toEqual([])
  })
  test('has every form of the plural', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const own = Object.entries(sources).flatMap(([file, source]) => {
      if (file.includes(`/words/${code}`)) return [[file, source]] as const
      // The mails' words of all languages stand in one file, each from its own constant on.
      const section = source
        .split(/^(?=const \w+(?:: Words)? = \{)/m)
        .find((part) => part.startsWith(`const ${code}:`))
      return file.endsWith('/words.ts') && section ? [[file, section] as const] : []
    })
    const poor = own.flatMap(([file, source]) =>
      formsIn(source)
        .filter((forms) => categories.some((category) => !new RegExp(`\\b${category}:`).test(forms)))
        .map((forms) => `${file}: ${forms}`),
    )
    expect(own.length).toBeGreaterThan(0)
    expect(poor).toEqual([])
  })
})

test('English leaves names as they are, whatever they hold', () => {
  const spoilt = textsOf(english).filter(({ said }) => /Team [^#]?\d/u.test(said))
  expect(unique(spoilt.map(named))).toEqual([])
})
test.each([
  ['ar', /\p{Script=Arabic}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
] as const)('%s is written in its own script', async (code, script) => {
  const foreign = textsOf(await wordsOf(code)).filter(
    (text) => /\p{L}{2}/u.test(own(text)) && !script.test(text.said) && !isSame(code, text),
  )
  expect(unique(foreign.map(named))).toEqual([])
})
test('what is written from right to left is said to be', () => {
  const isRightToLeft = (name: string) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name)
  for (const { name, direction } of Object.values(languages))
    expect(direction).toBe(isRightToLeft(name) ? 'rtl' : 'ltr')
})

/** The object literals of a source that name the forms of a plural. */
function formsIn(source: string): readonly string[] {
  return Array.from(source.matchAll(/\bother:/g), ({ index }) => {
    let [start, depth] = [index, 0]
    for (; depth < 1 && start > 0; start -= 1)
      depth += source[start - 1] === '{' ? 1 : source[start - 1] === '}' ? -1 : 0
    let [end, open] = [index, 1]
    for (; open > 0 && end < source.length; end += 1)
      open += source[end] === '{' ? 1 : source[end] === '}' ? -1 : 0
    return source.slice(start, end)
  })
}
