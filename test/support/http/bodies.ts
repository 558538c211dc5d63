import { rubbishValues } from '../tables/rubbish.table'
import type { Schema } from './document'

/** What fits where the document cannot say so. */
const fitting: Readonly<Record<string, unknown>> = {
  email: 'fuzz@example.com',
  emails: ['fuzz@example.com'],
  role: 'guest',
  code: '123456',
  secret: 'A'.repeat(43),
  ipRanges: ['198.51.100.0/24'],
  timeZone: 'Europe/Prague',
  estimatedEndTime: '2030-01-01T00:00:00Z',
}

/** A value that a schema takes, or nearly. */
export function sampleOf(schema: Schema, name = ''): unknown {
  if (name in fitting) return fitting[name]
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  if (choice) return sampleOf(choice)
  const [type] = [schema.type].flat()
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, one]) => [key, sampleOf(one, key)]),
    )
  if (type === 'array') return schema.items ? [sampleOf(schema.items)] : []
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1)
  if (type === 'boolean') return true
  return 'x'.repeat(Math.max(schema.minLength ?? 1, 1))
}

/** The values at and just past the bounds of a schema. */
function bounds({ minimum, maximum, minLength, maxLength }: Schema): unknown[] {
  const numbers = [minimum, maximum].flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1],
  )
  const lengths = [minLength, maxLength].flatMap((bound) =>
    bound === undefined ? [] : [Math.max(bound - 1, 0), bound, bound + 1],
  )
  return [...numbers, ...lengths.filter((length) => length <= 70_000).map((length) => 'ß'.repeat(length))]
}

/**
 * Bodies that are as a schema wants them but for one field, which holds what it should not, or just may; or
 * is missing.
 */
export function* bentBodies(schema: Schema): Generator<unknown> {
  const whole = sampleOf(schema) as Readonly<Record<string, unknown>>
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    for (const value of [...rubbishValues, ...bounds(field), undefined]) yield { ...whole, [key]: value }
    if (field.items)
      for (const value of [...rubbishValues, ...bounds(field.items)]) yield { ...whole, [key]: [value] }
    const inner = field.items?.properties ? field.items : field
    for (const bent of inner.properties ? bentBodies(inner) : [])
      yield { ...whole, [key]: field.items ? [bent] : bent }
  }
}
