import { describe, expect, test } from 'vitest'
import { languageAskedFor } from '../../../worker/kit/language'

describe('the language of a browser is', () => {
  test.each([
    ['the first that it asks for', 'cs-CZ,cs;q=0.9,en;q=0.8', 'cs'],
    ['the first of ours, where we do not speak the first', 'fr-FR,fr;q=0.9,ar;q=0.8,en;q=0.7', 'ar'],
    ['the one of most weight, wherever it stands', 'en;q=0.2, ja ; q=0.9', 'ja'],
    ['none that it refuses', 'de;q=0', null],
    ['none, where it takes any', '*', null],
    ['none, where it does not say', '', null],
    ['none, where what it says makes no sense', ';;q=x,,-', null],
  ])('%s', (_, header, language) => {
    expect(languageAskedFor(header)).toBe(language)
  })
})
