import { operations } from '../../../worker/http/operation'
import { costs } from '../tables/costs.table'

const templates = operations.map(({ method, path }) => ({
  name: `${method.toUpperCase()} ${path}`,
  method: method.toUpperCase(),
  form: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]*')}/?$`),
}))

/**
 * The operation that a request reaches: `GET /api/account/sessions/{id}`; undefined for a path that is none.
 */
export const operationOf = (method: string, path: string): string | undefined =>
  templates.find((one) => one.method === method && one.form.test(path))?.name ?? undefined

/**
 * Throws when an answer took more D1 calls than costs.table.ts grants its operation; tries that met a change
 * under them are not counted.
 */
export function holdCost(method: string, path: string, headers: Headers): void {
  const timing = headers.get('server-timing') ?? ''
  const calls = Number(/(\d+) calls/.exec(timing)?.[1] ?? 0)
  const retries = Number(/(\d+) retries/.exec(timing)?.[1] ?? 0)
  const name = operationOf(method, path)
  const granted = name === undefined ? 0 : (costs[name] ?? 0)
  if (calls > granted * (1 + retries))
    throw new Error(`${name ?? `${method} ${path}`} took ${calls} D1 calls; it is granted ${granted}`)
}
