/** A JSON Schema, as far as this server's document uses it. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly example?: unknown
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: boolean | Schema
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** What stands in the path, the query or a header. */
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

/** Who may call an operation. */
export type Access =
  | { readonly kind: 'anyone'; readonly because: string }
  | { readonly kind: 'account'; readonly freshWithinMinutes: number | null; readonly scope: string | null }
  | {
      readonly kind: 'platform' | 'user' | 'maintainer' | 'organization' | 'project'
      readonly permission: string
    }

type Content = Readonly<Record<string, { readonly schema: Schema }>>
type OperationInDocument = {
  readonly summary: string
  readonly tags: readonly string[]
  readonly 'x-access': Access
  readonly 'x-refusals': readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

/** What a column of the matrix hears: yes, no, or yes on a condition. */
export type Says = 'yes' | { readonly no: string } | { readonly if: string; readonly otherwise: string }
/** One permission. */
export type PermissionRow = {
  readonly columns: Readonly<Record<string, Says>>
  readonly activatedOnly?: true
  readonly withoutSessionTokens?: true
  readonly tokensOnly?: true
  readonly cookieOnly?: true
  readonly freshWithCookie?: true
  readonly applicationScope?: string
  readonly orFeature?: string
  readonly exceptForSuperAdmins?: true
}
/** A "no" of the catalogue. */
export type KnownProblem = { readonly status: number; readonly title: string; readonly manageCode: string }

/** The document, as far as the reference reads it. */
export type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationInDocument>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly 'x-permissions': Readonly<Record<string, Readonly<Record<string, PermissionRow>>>>
  readonly 'x-problems': Readonly<Record<string, KnownProblem>>
}

/** What is sent or answered, and as which media type. */
export type Sent = { readonly type: string; readonly schema: Schema }
/** One operation of the API. */
export type Operation = {
  /** Its place in the reference: `get-manage-projects-project`. */
  readonly slug: string
  readonly method: string
  readonly path: string
  readonly isManage: boolean
  readonly tag: string
  readonly summary: string
  readonly access: Access
  readonly refusals: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly body: Sent | null
  readonly answers: readonly { readonly status: number; readonly body: Sent | null }[]
}
/** All that the document tells. */
export type Reference = {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema>>
  readonly permissions: Document['x-permissions']
  readonly problems: Document['x-problems']
}

/** The place of an operation in the reference. */
export const slugOf = (method: string, path: string): string =>
  [method, ...path.split('/')]
    .map((part) => part.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-')
    .toLowerCase()

function sentIn(content: Content | undefined): Sent | null {
  const [found] = Object.entries(content ?? {})
  return found ? { type: found[0], schema: found[1].schema } : null
}

function operationIn(method: string, path: string, given: OperationInDocument): Operation {
  const good = Object.entries(given.responses).filter(([status]) => Number(status) < 400)
  return {
    slug: slugOf(method, path),
    method: method.toUpperCase(),
    path,
    isManage: /^\/(manage|pay-as-you-go)\//.test(path),
    tag: given.tags[0] ?? '',
    summary: given.summary,
    access: given['x-access'],
    refusals: given['x-refusals'],
    parameters: given.parameters ?? [],
    body: sentIn(given.requestBody?.content),
    answers: good.map(([status, { content }]) => ({ status: Number(status), body: sentIn(content) })),
  }
}

/** What the document says, in the order that people look for things: by path, reads first. */
export function referenceIn({ paths, components, ...more }: Document): Reference {
  const methods = ['get', 'post', 'put', 'patch', 'delete']
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [operationIn(method, path, item[method])] : [])),
  )
  return {
    operations,
    schemas: components.schemas,
    permissions: more['x-permissions'],
    problems: more['x-problems'],
  }
}

/** The schema that a reference leads to, or the schema itself. */
export function resolved(schema: Schema, schemas: Reference['schemas']): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name ? (schemas[name] ?? {}) : schema
}
