import { docs } from '../../words/words'
import { type Reference, resolved, type Schema } from './reference'

const typesIn = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))
const isNull = (schema: Schema) => typesIn(schema).length === 1 && typesIn(schema)[0] === 'null'

/** The forms that a value may take, without null. */
export const formsOf = (schema: Schema): readonly Schema[] =>
  (schema.oneOf ?? schema.anyOf ?? []).filter((form) => !isNull(form))

/** Whether null will do. */
export const isNullable = (schema: Schema): boolean =>
  (typesIn(schema).length > 1 && typesIn(schema).includes('null')) ||
  (schema.oneOf ?? schema.anyOf ?? []).some(isNull)

/**
 * What stands between a field and its own fields: lists, references and the one form beside null are looked
 * through.
 */
export function insideOf(given: Schema, schemas: Reference['schemas']): Schema {
  const schema = resolved(given, schemas)
  const [only, ...others] = formsOf(schema)
  if (only && others.length === 0) return insideOf(only, schemas)
  return schema.items ? insideOf(schema.items, schemas) : schema
}

/** Whether there are fields to tell of. */
export function hasFields(schema: Schema, schemas: Reference['schemas']): boolean {
  const inside = insideOf(schema, schemas)
  return (
    Object.keys(inside.properties ?? {}).length > 0 ||
    formsOf(inside).some((form) => hasFields(form, schemas))
  )
}

/** "list of Person", "integer or null": the form of a value in a few words. */
export function typeOf(given: Schema, schemas: Reference['schemas']): string {
  const name = given.$ref?.split('/').at(-1)
  const schema = resolved(given, schemas)
  const words = name ?? plainType(schema, schemas)
  return isNullable(schema) ? `${words} ${docs().orNull}` : words
}

function plainType(schema: Schema, schemas: Reference['schemas']): string {
  const [type] = typesIn(schema).filter((one) => one !== 'null')
  if (type === 'array') return docs().arrayOf(typeOf(schema.items ?? {}, schemas))
  const forms = formsOf(schema).map((form) => typeOf(form, schemas))
  if (forms.length > 0) return [...new Set(forms)].join(' | ')
  return type ?? (schema.enum ? 'string' : docs().anything)
}

type Bounds = (min: number | null, max: number | null) => string
const bounded = (say: Bounds, min: number | undefined, max: number | undefined): readonly string[] =>
  min === undefined && max === undefined ? [] : [say(min ?? null, max ?? null)]

const nowhere = Number.MAX_SAFE_INTEGER
const real = (bound: number | undefined) =>
  bound === undefined || Math.abs(bound) >= nowhere ? undefined : bound

/** What else is asked of a value: its length, its bounds, what it is when left out. */
export function limitsOf(given: Schema, schemas: Reference['schemas']): readonly string[] {
  const schema = resolved(given, schemas)
  const { bounds, usual } = docs()
  return [
    ...bounded(bounds.length, schema.minLength || undefined, schema.maxLength),
    ...bounded(bounds.value, real(schema.minimum), real(schema.maximum)),
    ...bounded(bounds.items, schema.minItems, schema.maxItems),
    ...(schema.default === undefined ? [] : [usual(JSON.stringify(schema.default))]),
  ]
}
