import { expect, test } from 'vitest'
import { deviceLocales, deviceZone } from '../../web/words/device'

test('of the languages that a browser tells, those are written in that its formats take', () => {
  expect(deviceLocales(['en-US@posix', 'C', 'de-AT', '', 'ar'])).toEqual(['de-AT', 'ar'])
})

test('a zone that nobody can reckon in is UTC', () => {
  expect(deviceZone('Etc/Unknown')).toBe('UTC')
  expect(deviceZone('Nowhere/Unknown')).toBe('UTC')
  expect(deviceZone('Europe/Prague')).toBe('Europe/Prague')
})
