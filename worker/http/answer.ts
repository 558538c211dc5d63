import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Problem, type ProblemKind, problems, textOf } from '../problems'
import type { Env } from './env'
import { logFailure } from './log'
import { answerManageProblem } from './manage/manageAnswer'

/** The only place that makes an error answer. The unexpected is logged and answers with no detail. */
export function answerError(error: unknown, c: Context<Env>): Response {
  const problem = problemOf(error, c)
  if (problem.parts.retryAfterSeconds !== undefined)
    c.header('Retry-After', String(problem.parts.retryAfterSeconds))
  if (problem.parts.allow) c.header('Allow', problem.parts.allow.join(', '))
  c.header('Cache-Control', 'no-store')
  return /^\/(manage|pay-as-you-go)(\/|$)/.test(c.req.path)
    ? answerManageProblem(c, problem)
    : answerProblem(c, problem)
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

/** Outside the Management API nobody hears of a unit that is not theirs. */
const hidden: ReadonlySet<ProblemKind> = new Set([
  'maintainer-denied',
  'organization-denied',
  'project-denied',
])

/** The dialect of `/api`: RFC 9457. */
function answerProblem(c: Context<Env>, problem: Problem): Response {
  if (hidden.has(problem.kind)) return answerProblem(c, new Problem('not-found'))
  const { status } = problems[problem.kind]
  const { allow: _, parameters, fields: __, ...members } = problem.parts
  const title = textOf(problem)
  const about = { type: `/docs#problem-${problem.kind}`, title, status, detail: title, code: problem.kind }
  c.header('Content-Type', 'application/problem+json')
  return c.body(
    JSON.stringify({
      ...about,
      instance: c.req.path,
      requestId: c.get('requestId'),
      ...parameters,
      ...members,
    }),
    status,
  )
}
