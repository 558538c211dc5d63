import type { Context, MiddlewareHandler } from 'hono'
import type { FieldError, ProblemKind } from '../../problems'
import { bodyText, DEFAULT_MAX_BYTES } from '../body'
import { complain } from '../complain'
import type { Env } from '../env'
import { readIdempotencyKey } from '../idempotency'
import { isSchema } from '../isSchema'
import type { Operation } from '../spec'
import { fieldErrors, notWellFormed } from './complaints'

type Part = 'param' | 'query' | 'json' | 'form'

/** Path, query and body through zod. A complaint waits for the verdict: strangers hear who they are first. */
export function readInput(spec: Operation): MiddlewareHandler {
  const content = spec.request?.body?.content ?? {}
  const part = form in content ? 'form' : 'json'
  const body = content['application/json'] ?? content[form]
  const schemas = [
    ['param', spec.request?.params],
    ['query', spec.request?.query],
    [part, body && 'schema' in body && body.schema],
  ] as const
  return async (c: Context<Env>, next) => {
    const fields = await (part === 'form' ? formFields(c, spec) : bodyFields(c, spec, body !== undefined))
    if (typeof fields === 'string') return complain(c, spec, fields)
    const given: Record<Part, unknown> = {
      param: c.req.param(),
      query: c.req.query(),
      json: fields,
      form: fields,
    }
    const errors: FieldError[] = []
    for (const [part, schema] of schemas) {
      if (!isSchema(schema)) continue
      const parsed = schema.safeParse(given[part])
      errors.push(...notWellFormed(given[part]), ...fieldErrors(parsed, given[part]))
      if (parsed.success) c.req.addValidatedData(part, parsed.data)
    }
    if (errors.length > 0) return complain(c, spec, 'invalid-input', { errors })
    await next()
  }
}

const form = 'application/x-www-form-urlencoded'
/** The fields of a form, as OAuth has them, or what is wrong with it. */
async function formFields(
  c: Context<Env>,
  { maxBytes = DEFAULT_MAX_BYTES }: Operation,
): Promise<object | ProblemKind> {
  const text = await bodyText(c.req.raw, maxBytes)
  if (text === null) return 'body-too-large'
  const isForm = c.req.header('content-type')?.toLowerCase().startsWith(form)
  return text === '' || isForm ? Object.fromEntries(new URLSearchParams(text)) : 'unsupported-media-type'
}
/** The fields of a JSON body, or what is wrong with it. */
async function bodyFields(c: Context<Env>, spec: Operation, hasBody: boolean): Promise<object | ProblemKind> {
  const text = hasBody ? await bodyText(c.req.raw, spec.maxBytes ?? DEFAULT_MAX_BYTES) : ''
  if (text === null) return 'body-too-large'
  const no = await readIdempotencyKey(c, spec, text)
  if (no) return no
  if (text.trim() === '') return {}
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return 'unsupported-media-type'
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'body-not-json'
  } catch {
    return 'body-not-json'
  }
}
