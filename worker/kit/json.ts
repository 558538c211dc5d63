type Fields<Value> = Record<string, Value>

/** What a JSON text holds, of whatever form. Throws when it is no JSON. */
export const jsonIn = (json: string): unknown => JSON.parse(json)

const isText = (value: unknown): value is string => typeof value === 'string'
/** The texts of a JSON list. Anything else is a fault of whoever wrote it. */
export function textsIn(json: string): string[] {
  const list = jsonIn(json)
  if (Array.isArray(list) && list.every(isText)) return list
  throw new Error('A JSON list of texts is expected')
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
/** The numbers of a JSON object by their names. Anything else is a fault of whoever wrote it. */
export const numbersIn = (json: string): Fields<number> => fieldsIn(json, isNumber)

type Scalar = string | number | boolean | null
const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
/** The single values of a JSON object by their names. Anything else is a fault of whoever wrote it. */
export const scalarsIn = (json: string): Fields<Scalar> => fieldsIn(json, isScalar)

function fieldsIn<Value>(json: string, isValue: (value: unknown) => value is Value): Fields<Value> {
  const fields = jsonIn(json)
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Error('A JSON object is expected')
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      if (!isValue(value)) throw new Error(`The value of ${name} in a JSON object is of another type`)
      return [name, value]
    }),
  )
}
