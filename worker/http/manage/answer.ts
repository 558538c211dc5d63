import type { Context } from 'hono'
import { type Problem, problems, textOf } from '../../problems'
import { manageCode } from '../document'
import type { Env } from '../env'

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/**
 * A "no" in the dialect of the Management API. `errors` stands there for faulty
 * fields alone: clients append it to the text.
 */
export function answerManageProblem(c: Context<Env>, problem: Problem): Response {
  const { kind, parts } = problem
  const status = kind === 'changed' ? 429 : problems[kind].status
  const text =
    textOf(problem) + (parts.fields ?? []).map(({ key, message }) => `\n - ${key}: "${message}"`).join('')
  const body = {
    error: text,
    code: manageCode(kind),
    ...(parts.fields && { errors: parts.fields }),
    type: 'about:blank',
    title: reasons[status],
    status,
    detail: text,
    instance: c.req.path,
  }
  if (kind === 'changed') c.header('Retry-After', '1')
  const wantsProblem = c.req.header('accept')?.includes('application/problem+json')
  c.header('Content-Type', wantsProblem ? 'application/problem+json' : 'application/json')
  return c.body(JSON.stringify(body), status)
}
