import type { Context, MiddlewareHandler } from 'hono'
import { withRequest } from '../../access/seal'
import type { UnitRequest } from '../../access/unit/request'
import type { ProblemKind } from '../../problems'
import { bodyText, DEFAULT_MAX_BYTES } from '../body'
import { complain } from '../complain'
import type { Env } from '../env'
import { readIdempotencyKey } from '../idempotency'
import { isSchema } from '../isSchema'
import type { Operation } from '../spec'
import { complaintOf } from './complaints'

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a request to the Management API as README.md tells. What the body holds may ask for more
 * permission; a complaint about fields waits for the verdict, and a body that is no JSON object is refused in
 * its place within the verdict.
 */
export function readManageInput(spec: Operation): MiddlewareHandler {
  const body = spec.request?.body?.content['application/json']
  const schemas = [
    ['param', spec.request?.params],
    ['query', spec.request?.query],
    ['json', body && 'schema' in body && body.schema],
  ] as const
  return async (c: Context<Env>, next) => {
    const fields = await bodyFields(c, spec, body !== undefined)
    if (fields === 'body-not-valid') changeRequest(c, () => ({ isMalformed: true }))
    if (typeof fields === 'string') return complain(c, spec, fields)
    const more = spec.alsoNeeds?.(fields) ?? []
    if (more.length > 0) changeRequest(c, ({ required }) => ({ required: [...required, ...more] }))
    const given = { param: c.req.param(), query: c.req.query(), json: fields }
    for (const [part, schema] of schemas) {
      if (!isSchema(schema)) continue
      const parsed = await schema.safeParseAsync(given[part])
      if (!parsed.success) return complain(c, spec, ...complaintOf(parsed.error, given[part]))
      c.req.addValidatedData(part, parsed.data)
    }
    await next()
  }
}

const changeRequest = (c: Context<Env>, change: (request: UnitRequest) => Partial<UnitRequest>): void =>
  c.set('scope', withRequest(c.get('scope'), change))

/** The fields of the body. Nothing, `[]` and `{}` are all none; the content type is not asked. */
async function bodyFields(c: Context<Env>, spec: Operation, hasBody: boolean): Promise<Fields | ProblemKind> {
  if (spec.method === 'get' || spec.method === 'delete') return {}
  const text = hasBody ? await bodyText(c.req.raw, spec.maxBytes ?? DEFAULT_MAX_BYTES) : ''
  if (text === null) return 'body-too-large'
  const no = await readIdempotencyKey(c, spec, text)
  if (no) return no
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value.length === 0 ? {} : 'body-not-valid'
    return typeof value === 'object' && value !== null ? { ...value } : 'body-not-valid'
  } catch {
    return 'body-not-valid'
  }
}
