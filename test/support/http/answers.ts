import type { z } from 'zod'
import type { Documented } from './document'

/**
 * What any request may hear before its operation is asked: that it cannot be read, or comes too often. The
 * document says so once, not at each operation.
 */
const reading: readonly number[] = [400, 403, 413, 415, 422, 429]
const ofManage = ['error', 'code', 'type', 'title', 'status', 'detail', 'instance']
const ofApi = ['type', 'title', 'status', 'detail', 'code', 'instance', 'requestId']
/** What tells how we are made. */
const innards = /SQLITE|D1_ERROR|Error:|\bat \w+ \(|drizzle|worker\/\w+\//

/**
 * What is wrong with an answer, or nothing: a status that is not documented, a body of another shape, a
 * header that was smuggled in, a way to another site.
 */
export async function faultOf({ spec, statuses }: Documented, answer: Response): Promise<string | undefined> {
  const text = await answer.text()
  const said = `${answer.status} ${text.slice(0, 300)}`
  if (answer.status >= 500) return said
  if (innards.test(text)) return `tells of the inside: ${said}`
  if (answer.headers.has('planted') || /planted=/.test(answer.headers.getSetCookie().join()))
    return `a header was planted: ${said}`
  if (!/^(\/(?![/\\])|$)/.test(answer.headers.get('location') ?? ''))
    return `leads elsewhere: ${answer.headers.get('location')}`
  if (!answer.headers.get('content-security-policy') || !answer.headers.get('cache-control'))
    return `lacks headers: ${said}`
  if (!statuses.includes(answer.status) && !reading.includes(answer.status))
    return `is not documented: ${said}`
  return answer.status >= 400
    ? faultOfError(spec.path, answer, text)
    : faultOfSuccess(spec.answers[answer.status], answer, text)
}

function faultOfError(path: string, { headers, status }: Response, text: string): string | undefined {
  const isManage = /^\/(manage|pay-as-you-go)/.test(path)
  if (headers.get('content-type') !== (isManage ? 'application/json' : 'application/problem+json'))
    return `has another type: ${text}`
  const body = parsed(text) as Record<string, unknown> | undefined
  const missing = (isManage ? ofManage : ofApi).filter(
    (key) => typeof body?.[key] !== (key === 'status' ? 'number' : 'string'),
  )
  return missing.length > 0 || body?.status !== status ? `lacks ${missing.join()}: ${text}` : undefined
}

function faultOfSuccess(
  schema: z.ZodType | null | undefined,
  { status }: Response,
  text: string,
): string | undefined {
  if (!schema) return text === '' || status === 302 ? undefined : `has a body: ${text.slice(0, 300)}`
  const fits = schema.safeParse(parsed(text) ?? text)
  return fits.success ? undefined : `is not of its shape: ${fits.error.message} in ${text.slice(0, 300)}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
