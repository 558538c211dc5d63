import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Problem, problems } from '../problems'
import type { Env } from './env'
import { logFailure } from './log'

/** The only place that makes an error answer (RFC 9457). The unexpected is logged and answers with no detail. */
export function answerError(error: unknown, c: Context<Env>): Response {
  if (error instanceof Problem) return answerProblem(c, error)
  if (error instanceof HTTPException) return answerProblem(c, new Problem('body-not-json'))
  logFailure(c.get('requestId'), error)
  return answerProblem(c, new Problem('internal'))
}

function answerProblem(c: Context<Env>, { kind, parts }: Problem): Response {
  const { status, title } = problems[kind]
  const { allow, ...members } = parts
  const body = {
    type: `/docs#problem-${kind}`,
    title,
    status,
    detail: title,
    code: kind,
    instance: c.req.path,
    requestId: c.get('requestId'),
    ...members,
  }
  c.header('Content-Type', 'application/problem+json')
  c.header('Cache-Control', 'no-store')
  if (parts.retryAfterSeconds !== undefined) c.header('Retry-After', String(parts.retryAfterSeconds))
  if (kind === 'try-again') c.header('Retry-After', '1')
  if (allow) c.header('Allow', allow.join(', '))
  return c.body(JSON.stringify(body), status)
}
