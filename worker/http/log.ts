import type { DatabaseMeter } from '../data/batch'
import type { UserId } from '../kit/id'

type Level = 'info' | 'error'
const line = (level: Level, fields: object) =>
  console[level === 'info' ? 'log' : 'error'](JSON.stringify({ level, ...fields }))

/**
 * What one request was and cost, and whose. The path is the operation's template: of people the log has the
 * id of who asks, and no name or address.
 */
export type RequestLine = {
  readonly requestId: string
  readonly method: string
  readonly route: string
  /** The id of whose credential it was; null for an application's, and where nobody got in. */
  readonly account: UserId | null
  readonly status: number
  readonly milliseconds: number
  readonly d1: DatabaseMeter
}
/** One line a request. */
export const logRequest = (fields: RequestLine): void => line('info', { event: 'request', ...fields })
/** One line a job of the queue or the clock. */
export const logJob = (job: string, fields: object): void => line('info', { event: 'job', job, ...fields })
/**
 * A failure that no Problem explains. Name, message and stack only: causes of database errors can hold
 * parameters.
 */
export function logFailure(requestId: string, error: unknown): void {
  const { name, message, stack } =
    error instanceof Error ? error : { name: 'Thrown', message: typeof error, stack: undefined }
  line('error', { event: 'failure', requestId, name, message, stack })
}
