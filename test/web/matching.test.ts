import { expect, test } from 'vitest'
import { matching } from '../../web/shell/palette/matching'

const place = (name: string, note?: string, rank = 0) => ({ name, note, rank })
const places = [
  place('Marketing attribution', 'Acme Analytics', 1),
  place('Sales › Settings', 'Acme Analytics', 2),
  place('Sales', 'Acme Analytics', 1),
  place('After-sales', 'Zoé & Co.', 1),
  place('Security', 'Account Settings'),
]
const names = (text: string) => matching(places, text).map(({ name }) => name)

test('what begins with the words typed comes first, a unit before its pages', () => {
  expect(names('sal')).toEqual(['Sales', 'Sales › Settings', 'After-sales'])
})
test('every word has to be somewhere, in any order, in the name or beside it', () => {
  expect(names('settings sales')).toEqual(['Sales › Settings'])
  expect(names('acme attri')).toEqual(['Marketing attribution'])
  expect(names('acme nothing')).toEqual([])
})
test('accents and capitals make no difference', () => {
  expect(names('ZOE')).toEqual(['After-sales'])
})
