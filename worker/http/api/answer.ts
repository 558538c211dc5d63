import type { Context } from 'hono'
import { Problem, type ProblemKind, problems, textOf } from '../../problems'
import type { Env } from '../env'

/** Outside the Management API nobody hears of a unit that is not theirs. */
const hidden: ReadonlySet<ProblemKind> = new Set([
  'maintainer-denied',
  'organization-denied',
  'project-denied',
])

/** A "no" in the dialect of `/api`: RFC 9457. */
export function answerProblem(c: Context<Env>, problem: Problem): Response {
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
