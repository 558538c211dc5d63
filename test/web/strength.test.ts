import { describe, expect, test } from 'vitest'
import { commonestPasswords } from '../../web/build/commonPasswords'
import { strengthOf } from '../../web/ui/form/strength'
import { paddings } from '../support/world/padded'

const words = commonestPasswords().filter((one) => /^[a-z]{4,}$/.test(one))

describe('the strength meter says of a common password that it is one, whatever stands around', () => {
  test.each(paddings)('%s', (_, pad) => {
    const some = words.slice(0, 3000).filter((_, at) => at % 20 === 0)
    const otherwise = some
      .map((word) => ({ password: pad(word), ...strengthOf(pad(word), []) }))
      .filter(({ score, weakness }) => score > 1 || weakness !== 'common')
    expect(otherwise).toEqual([])
  })
  test.each([
    'password1234567',
    'welcome123456789',
    'p@ssw0rd1234567',
    'I love you 1234!',
    'Dragon2024!!!!!',
  ])('%s', (password) => {
    const { score, weakness } = strengthOf(password, [])
    expect([score < 2, weakness]).toEqual([true, 'common'])
  })
})
test.each(['violet harbour seven lanterns', 'krásný večer u rybníka', 'vtkqmzplxwrnbgc'])(
  'and nothing of the kind of a good one: %s',
  (password) => expect(strengthOf(password, [])).toEqual({ score: 4, weakness: 'none' }),
)
