import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const page = readFileSync('.github/CONTRIBUTING.md', 'utf8')
const chapter = page.split(/^## /m).find((part) => part.startsWith('Four recipes\n')) ?? ''
/** Each recipe: its name, the word that its example has in every file of the list, and the files. */
const recipes = chapter
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    name: text.slice(0, text.indexOf('\n')),
    example: /^As `([\w-]+)` has it/m.exec(text)?.[1] ?? '',
    places: [...text.matchAll(/^\d+\. `([^`]+)`: \S/gm)].map(([, place = '']) => place),
  }))

test('there are four recipes, and a field takes nine places at most', () => {
  expect(recipes.map(({ name }) => name)).toEqual([
    'A field of the profile',
    'A mail',
    'An operation',
    'A page',
  ])
  expect(recipes[0]?.places.length).toBeLessThanOrEqual(9)
})

describe.each(recipes)('$name', ({ example, places }) => {
  test('names files that are there', () => {
    expect(places.length).toBeGreaterThan(3)
    expect(places.filter((place) => globSync(place).length === 0)).toEqual([])
  })
  test('names files that its example is found in', () => {
    // timeZone, time_zone, time-zone: as each file spells it.
    const form = new RegExp(
      example.replaceAll(/[A-Z]|-\w/g, (part) => `[-_ ]?${part.replace('-', '')}`),
      'i',
    )
    const without = places.filter(
      (place) => !globSync(place).every((file) => form.test(readFileSync(file, 'utf8'))),
    )
    expect(example).not.toBe('')
    expect(without).toEqual([])
  })
})

test('what an example of a field has beyond its recipe follows by itself', () => {
  const field = recipes[0]
  const listed = new Set(field?.places.flatMap((place) => globSync(place)))
  // Where the whole account is shown, exported or erased, no field of the profile is named.
  const whole = globSync('worker/identity/{leaving,users}/**/{store,shapes}.ts')
  const naming = whole.filter(
    (file) => !listed.has(file) && /\btime_?zone\b/i.test(readFileSync(file, 'utf8')),
  )
  expect(naming).toEqual([])
})
