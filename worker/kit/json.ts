type Fields<Value> = Record<string, Value>

/** What a JSON text holds, of whatever form; undefined where it is no JSON. */
export function jsonIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
/** The texts of a stored JSON list; what is none is left out, so that a stored row never fails an answer. */
export function textsIn(json: string): string[] {
  const list = jsonIn(json)
  return Array.isArray(list) ? list.filter(isText) : []
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
/** The numbers of a stored JSON object by their names; what is none is left out, as by `textsIn`. */
export const numbersIn = (json: string): Fields<number> => fieldsIn(json, isNumber)

type Scalar = string | number | boolean | null
const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
/** The single values of a stored JSON object by their names; lists and objects in it are left out. */
export const scalarsIn = (json: string): Fields<Scalar> => fieldsIn(json, isScalar)

function fieldsIn<Value>(json: string, isValue: (value: unknown) => value is Value): Fields<Value> {
  const fields = jsonIn(json)
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return {}
  const kept = Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
    isValue(value) ? [[name, value] as const] : [],
  )
  return Object.fromEntries(kept)
}
