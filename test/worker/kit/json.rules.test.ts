import { expect, test } from 'vitest'
import { jsonIn, numbersIn, scalarsIn, textsIn } from '../../../worker/kit/json'

test('what is stored as JSON and is none gives nothing, and never throws', () => {
  expect(jsonIn('{"a": [1]}')).toEqual({ a: [1] })
  for (const broken of ['', '{', 'undefined', "{'a': 1}"]) {
    expect(jsonIn(broken)).toBeUndefined()
    expect(textsIn(broken)).toEqual([])
    expect(numbersIn(broken)).toEqual({})
    expect(scalarsIn(broken)).toEqual({})
  }
})

test('of a list and of an object of mixed values, only those that are expected are kept', () => {
  expect(textsIn('["a", 1, null, "b", ["c"]]')).toEqual(['a', 'b'])
  expect(textsIn('{"a": "b"}')).toEqual([])
  expect(numbersIn('{"a": 1, "b": "2", "c": null}')).toEqual({ a: 1 })
  expect(numbersIn('[1, 2]')).toEqual({})
  expect(scalarsIn('{"a": 1, "b": "2", "c": null, "d": false, "e": {}, "f": []}')).toEqual({
    a: 1,
    b: '2',
    c: null,
    d: false,
  })
})
