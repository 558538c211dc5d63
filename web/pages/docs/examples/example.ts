import type { Operation, Parameter, Reference } from '../reference'
import { sampleBody, sampleOf, samplePart } from './sample'

/** How whoever calls says who they are. */
export type ExampleCredential = 'none' | 'management' | 'personal' | 'cookie'

/** A request in the making, before any language writes it down. */
export type ExampleCall = {
  readonly operation: Operation
  readonly origin: string
  readonly credential: ExampleCredential
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>> | null
  readonly isForm: boolean
}

function credentialFor({ access }: Operation): ExampleCredential {
  if (access.kind === 'anyone') return 'none'
  if (access.kind === 'account')
    return access.scope !== null && access.freshWithinMinutes === null ? 'personal' : 'cookie'
  return 'management'
}

/** An example of a request: with what is required, and no more. */
export function exampleOf(operation: Operation, { schemas }: Reference, origin: string): ExampleCall {
  const partOf = ({ name, schema }: Parameter) => (schema.enum ? String(schema.enum[0]) : samplePart(name))
  const parts = operation.parameters.filter((one) => one.in === 'path').map((one) => [one.name, partOf(one)])
  const asked = operation.parameters.filter((one) => one.in === 'query' && one.required)
  return {
    operation,
    origin,
    credential: credentialFor(operation),
    path: Object.fromEntries(parts),
    query: Object.fromEntries(
      asked.map(({ name, schema }) => [name, String(sampleOf(schema, schemas, name))]),
    ),
    body: operation.body && sampleBody(operation.body.schema, schemas),
    isForm: operation.body?.type === 'application/x-www-form-urlencoded',
  }
}

/** The request target (RFC 9112 section 3.2): the path with its parts filled in, and the query. */
export function requestTarget({ operation, path, query }: ExampleCall): string {
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const asked = new URLSearchParams(query).toString()
  return asked ? `${filled}?${asked}` : filled
}
