/** A text of a dictionary, by its place in it: what it says, and what it was told if it is a function. */
export type Text = { readonly path: string; readonly said: string; readonly told: readonly unknown[] }

type Node =
  | string
  | ((...told: unknown[]) => unknown)
  | readonly unknown[]
  | Readonly<Record<string, unknown>>

const walk = (node: unknown, path: string): readonly (readonly [string, Node])[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, below]) => walk(below, `${path}.${key}`))
    : [[path, node as Node]] // a leaf of a dictionary: a text or a function that gives one

/** The places of a dictionary, and what stands there: a text, or a function of so many arguments. */
export const shapeOf = (dictionary: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    walk(dictionary, '').map(([path, leaf]) => [
      path,
      typeof leaf === 'function' ? `function of ${leaf.length}` : typeof leaf,
    ]),
  )

/** A name as people have them, numbers, a list, yes and no: what functions of words are told. */
const samples: readonly unknown[] = ['Team #1', 1, 3, 5, 60, 1_000_000, ['Zoe', 'Max'], true, false]

const rows = (length: number): readonly (readonly unknown[])[] =>
  length === 0 ? [[]] : rows(length - 1).flatMap((row) => samples.map((one) => [...row, one]))

const make = (leaf: (...told: unknown[]) => unknown, told: readonly unknown[]): readonly string[] => {
  try {
    const said = leaf(...told)
    return (Array.isArray(said) ? said : [said]).filter((one) => typeof one === 'string')
  } catch {
    return [] // told what it does not take
  }
}

/** Every text that a dictionary can say: functions are told every kind of thing that they make sense of. */
export const textsOf = (dictionary: unknown): readonly Text[] =>
  walk(dictionary, '').flatMap(([path, leaf]) => {
    if (typeof leaf === 'string') return [{ path, said: leaf, told: [] }]
    if (typeof leaf !== 'function') return []
    return rows(leaf.length).flatMap((told) =>
      make(leaf, told)
        .filter((said) => !/NaN|undefined|\[object|\btrue|\bfalse|Zoe,Max/.test(said))
        .map((said) => ({ path, said, told })),
    )
  })
