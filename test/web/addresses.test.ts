import { describe, expect, test } from 'vitest'
import { addressesIn } from '../../web/tenancy/invitations/addressesIn'

describe('addresses out of whatever was pasted', () => {
  test.each([
    [
      'one a line, commas and semicolons',
      'a@x.org\nb@x.org, c@x.org;d@x.org',
      ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org'],
    ],
    [
      'as mail programs write them',
      'Ann Lee <a@x.org>, "Lee, Ben" <b@x.org>; <c@x.org>',
      ['a@x.org', 'b@x.org', 'c@x.org'],
    ],
    ['a bare one before a named one on one line', 'a@x.org Ben Lee <b@x.org>', ['a@x.org', 'b@x.org']],
    ['each once, whatever its case', 'Ann@x.org ann@X.org', ['ann@X.org']],
    ['with a plus and other scripts', 'a+tag@x.org ž@příklad.cz', ['a+tag@x.org', 'ž@příklad.cz']],
    ['none', ' \n,; ', []],
  ])('%s', (_, text, emails) => {
    expect(addressesIn(text)).toEqual({ emails, strangers: [] })
  })
  test('names what is none', () => {
    expect(addressesIn('a@x.org nonsense b@ nonsense')).toEqual({
      emails: ['a@x.org'],
      strangers: ['nonsense', 'b@'],
    })
  })
})
