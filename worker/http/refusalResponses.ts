import { type ProblemKind, problems } from '../problems'
import { problemShape } from './api/problemShape'
import { isManagePath } from './dialect'
import { problemShape as manageProblemShape } from './manage/problemShape'

const sentence = (kind: ProblemKind) => `\`${kind}\`: ${problems[kind].title.replace(/\.$/, '')}.`

/**
 * The refusals of an operation as the document shows them: by status, each kind with its text, in the shape
 * of the path's dialect.
 */
export function refusalResponses(path: string, kinds: readonly ProblemKind[]) {
  const content = isManagePath(path)
    ? { 'application/json': { schema: manageProblemShape } }
    : { 'application/problem+json': { schema: problemShape } }
  const byStatus = Object.groupBy(kinds, (kind) => String(problems[kind].status))
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, same = []]) => [
      status,
      { description: same.map(sentence).join(' '), content },
    ]),
  )
}
