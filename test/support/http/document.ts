import { operations } from '../../../worker/http/operation'
import { fetchApp } from '../world/app'

/** JSON Schema, as far as the document uses it in what it takes. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}
type Written = {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

let document: Document | undefined
/** Every operation with what the OpenAPI document says of it, read from the product itself. */
export async function documented() {
  document ??= (await (await fetchApp('/openapi.json')).json()) as Document
  const { paths, components } = document
  return operations.map((spec) => {
    // contract.test.ts holds that every operation stands there.
    const written = paths[spec.path]?.[spec.method] as Written
    const [contentType, content] = Object.entries(written.requestBody?.content ?? {})[0] ?? []
    const named = (place: string) =>
      (written.parameters ?? []).filter((one) => one.in === place).map(({ name }) => name)
    return {
      spec,
      name: `${spec.method.toUpperCase()} ${spec.path}`,
      method: spec.method.toUpperCase(),
      statuses: Object.keys(written.responses).map(Number),
      contentType: contentType ?? null,
      body: content && resolved(content.schema, components.schemas),
      queries: named('query'),
      segments: named('path'),
    }
  })
}
/** One of them. */
export type Documented = Awaited<ReturnType<typeof documented>>[number]

/** A schema with what it refers to in place. */
function resolved(schema: Schema, known: Readonly<Record<string, Schema>>): Schema {
  if (schema.$ref) return resolved(known[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known)
  const each = (all: readonly Schema[]) => all.map((one) => resolved(one, known))
  return {
    ...schema,
    ...(schema.oneOf && { oneOf: each(schema.oneOf) }),
    ...(schema.anyOf && { anyOf: each(schema.anyOf) }),
    ...(schema.items && { items: resolved(schema.items, known) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, one]) => [key, resolved(one, known)]),
      ),
    }),
  }
}
