import { rubbishBodies, rubbishSegments, rubbishValues } from '../tables/rubbish.table'
import { fetchApp } from '../world/app'
import type { CallerWorld } from '../world/callers'
import { faultOf } from './answers'
import { bentBodies, sampleOf } from './bodies'
import type { Documented } from './document'

/** Texts among the rubbish that an address and a form can carry. */
const texts = rubbishValues
  .filter((one) => typeof one === 'string')
  .map((one) => one.toWellFormed().slice(0, 1000))

type Body = string | Uint8Array<ArrayBuffer>
/** One request that nobody in their right mind would make. */
type Tried = {
  readonly segments?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: Body
  readonly type?: string | null
}

/**
 * Rubbish for one operation: in each segment of its path, in each part of its query, as its body, and in each
 * field of its body.
 */
export function* tries({ segments, queries, body, contentType, method }: Documented): Generator<Tried> {
  for (const name of segments) for (const value of rubbishSegments) yield { segments: { [name]: value } }
  for (const name of queries)
    for (const value of [...rubbishSegments, ...texts.map(encodeURIComponent)])
      yield { query: `${name}=${value}` }
  yield { query: 'unknown=1&limit=1&limit=2&__proto__=3' }
  if (method === 'GET') return
  for (const [text, type] of rubbishBodies) yield { body: text, type }
  if (!body) return
  const write = contentType === 'application/json' ? JSON.stringify : formOf
  for (const bent of bentBodies(body)) yield { body: write(bent), type: contentType }
  yield { body: write(sampleOf(body)), type: contentType }
}

const formOf = (fields: unknown) =>
  new URLSearchParams(
    Object.entries(fields as object).map(([key, value]) => [key, JSON.stringify(value) ?? '']),
  ).toString()

/** Sends all that to an operation; gives what is wrong with the answers. */
export async function fuzz(
  { pathOf, headersFor, hidden }: CallerWorld,
  operation: Documented,
  all: Iterable<Tried>,
): Promise<string[]> {
  const faults: string[] = []
  for (const { segments, query, body, type } of all) {
    const path = `${pathOf(operation.spec.path, segments)}${query ? `?${query}` : ''}`
    const headers = { ...headersFor(operation), ...(body !== undefined && type && { 'content-type': type }) }
    const answer = await fetchApp(path, {
      method: operation.method,
      headers,
      ...(body !== undefined && { body }),
    })
    const isLeak = hidden !== null && (await answer.clone().text()).includes(hidden)
    const fault = isLeak ? 'tells of another tenant' : await faultOf(operation, answer)
    if (fault) faults.push(`${path.slice(0, 200)} ${String(body ?? '').slice(0, 200)} (${type}): ${fault}`)
  }
  return faults
}

/** Whole bodies alone, a third of them in turn: what can be tried at every operation in a moment. */
export const bodiesAlone = (turn: number): Tried[] =>
  rubbishBodies.filter((_, at) => (at + turn) % 3 === 0).map(([body, type]) => ({ body, type }))
