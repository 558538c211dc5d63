import { type Reference, resolved, type Schema } from '../reference'

/** What a field of this name usually holds, so that examples read like life. */
const byName: Readonly<Record<string, unknown>> = {
  email: 'ben@example.org',
  emails: ['ben@example.org', 'cleo@example.org'],
  newEmail: 'ada@example.org',
  name: 'Sales',
  title: 'Sales',
  description: 'For the nightly report',
  reason: 'Quarterly review',
  role: 'guest',
  expirationSeconds: 86_400,
  expiresInSeconds: 2_592_000,
  password: 'violet harbour seven lanterns',
  newPassword: 'copper lantern under the bridge',
  currentPassword: 'violet harbour seven lanterns',
  code: 'WELCOME-2026',
  feature: 'early-adopter',
  key: 'costCentre',
  value: '4711',
  provider: 'user',
  language: 'en',
  timeZone: 'Europe/Prague',
  organizationId: 3,
  organization: '3',
  maintainerId: 1,
  maintainer: '1',
  project: '7',
  user: 'ben@example.org',
  invitation: '12',
  token: '21',
  metadata: '31',
  request: '14',
  template: 'production',
  projectTemplateStringId: 'poc15Days',
  expirationDays: 30,
  amount: 10,
  disableReason: 'Moving to another region',
  ipRanges: ['198.51.100.0/24'],
  creator: null,
  created: '2026-11-21T09:30:00+0000',
  expires: '2026-12-21T09:30:00+0000',
  lastUsed: '2026-11-22T08:00:00+0000',
}
/** Units that some schema names as objects too: there the form decides. */
const isOfForm = (value: unknown, type: string | undefined): boolean =>
  type === undefined ||
  (type === 'array'
    ? Array.isArray(value)
    : type === 'integer'
      ? typeof value === 'number'
      : value === null || typeof value === type)

const deepest = 5
/** So many fields stand in for a body of which none is required. */
const fewFields = 3

const mainType = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((one) => one !== 'null')

function sampleNumber({ minimum, maximum }: Schema): number {
  const usual = Math.max(1, minimum ?? 1)
  return maximum === undefined ? usual : Math.min(usual, maximum)
}

/** A value of the form of a schema; `name` is what the field is called. */
export function sampleOf(given: Schema, schemas: Reference['schemas'], name = '', depth = 0): unknown {
  const schema = resolved(given, schemas)
  const type = mainType(schema)
  if (schema.example !== undefined) return schema.example
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (name in byName && isOfForm(byName[name], type)) return byName[name]
  const [form] = schema.oneOf ?? schema.anyOf ?? []
  if (form) return sampleOf(form, schemas, name, depth)
  if (type === 'object' || schema.properties) return sampleObject(schema, schemas, depth)
  if (type === 'array')
    return schema.items && depth < deepest ? [sampleOf(schema.items, schemas, '', depth + 1)] : []
  if (type === 'integer' || type === 'number') return sampleNumber(schema)
  if (type === 'boolean') return true
  if (type === 'null') return null
  return name === 'id' && type === undefined ? 7 : 'text'
}

function sampleObject(
  { properties = {} }: Schema,
  schemas: Reference['schemas'],
  depth: number,
): Readonly<Record<string, unknown>> {
  if (depth >= deepest) return {}
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, sampleOf(schema, schemas, name, depth + 1)]),
  )
}

/**
 * The fields that a request needs; of a body where none is required, the first few. Null where it takes no
 * fields.
 */
export function sampleBody(
  given: Schema,
  schemas: Reference['schemas'],
): Readonly<Record<string, unknown>> | null {
  const whole = resolved(given, schemas)
  const schema = resolved((whole.oneOf ?? whole.anyOf)?.[0] ?? whole, schemas)
  const names = Object.keys(schema.properties ?? {})
  if (names.length === 0) return null
  const required = names.filter((name) => schema.required?.includes(name))
  const chosen = required.length > 0 ? required : names.slice(0, fewFields)
  return Object.fromEntries(
    chosen.map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, schemas, name, 1)]),
  )
}

/** What stands in for a part of the path. */
export const samplePart = (name: string): string => {
  const value = byName[name]
  return typeof value === 'string' ? value : '7'
}
