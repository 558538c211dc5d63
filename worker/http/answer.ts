import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Problem } from '../problems'
import { answerProblem } from './api/answer'
import { isManagePath } from './dialect'
import type { Env } from './env'
import { logFailure } from './log'
import { answerManageProblem } from './manage/answer'

/** The only place that makes an error answer. The unexpected is logged and answers with no detail. */
export function answerError(error: unknown, c: Context<Env>): Response {
  const problem = problemOf(error, c)
  if (problem.parts.retryAfterSeconds !== undefined)
    c.header('Retry-After', String(problem.parts.retryAfterSeconds))
  if (problem.parts.allow) c.header('Allow', problem.parts.allow.join(', '))
  c.header('Cache-Control', 'no-store')
  return isManagePath(c.req.path) ? answerManageProblem(c, problem) : answerProblem(c, problem)
}

function problemOf(error: unknown, c: Context<Env>): Problem {
  if (error instanceof Problem)
    return error.kind === 'try-again'
      ? new Problem('try-again', { retryAfterSeconds: 1, ...error.parts })
      : error
  if (error instanceof HTTPException) return new Problem('body-not-json')
  logFailure(c.get('requestId'), error)
  return new Problem('internal')
}
