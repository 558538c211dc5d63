import { describe, expect, test } from 'vitest'
import { pluralOf } from '../../web/words/plural'

describe('a count in words', () => {
  test('takes the form that the language has for it', () => {
    const days = pluralOf('cs')
    const forms = { one: '# den', few: '# dny', other: '# dní' }
    expect([days(1, forms), days(3, forms), days(5, forms)]).toEqual(['1 den', '3 dny', '5 dní'])
  })
  test('falls back to the general form where a language names no other', () => {
    expect(pluralOf('ja')(2, { other: '#日' })).toBe('2日')
    expect(pluralOf('ar')(3, { two: 'يومان', other: '# يوم' })).toMatch(/ يوم$/)
  })
  test('writes the number as the language writes it', () => {
    expect(pluralOf('de')(12_345, { other: '# Tage' })).toBe('12.345 Tage')
  })
})
