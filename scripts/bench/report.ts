import type { Count } from '../../test/bench/metered'
import type { Argon2Cost } from '../../worker/identity/passwords/argon2On'

/** What test/bench has told, part by part; times are milliseconds. */
export type Found = {
  readonly costs: Readonly<Record<string, Count>>
  readonly peers: Readonly<
    Record<
      string,
      {
        readonly calls: { readonly gatehouse: number; readonly betterAuth: number }
        readonly times: {
          readonly gatehouse: number
          readonly betterAuth: number
          readonly hono: number
          readonly honoAndRead: number
        }
      }
    >
  >
  readonly growth: Readonly<
    Record<string, Readonly<Record<string, { readonly rowsRead: number; readonly milliseconds: number }>>>
  >
  readonly hashing: { readonly milliseconds: number; readonly cost: Argon2Cost }
}
type Row = Readonly<Record<string, string | number>>
const ratio = (one: number, other: number): number => Math.round((10 * one) / other) / 10

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
/**
 * What an operation asks of the bindings: the operations that take as many calls, and the median and the most
 * of each.
 */
export function tripsTable(costs: Found['costs']): Readonly<Record<string, Row>> {
  const byCalls = Map.groupBy(
    Object.entries(costs),
    ([name, { calls }]) => `${name.startsWith('GET') ? 'reads' : 'changes'} of ${calls} D1 calls`,
  )
  const told = (of: readonly Count[], key: keyof Count) =>
    `${median(of.map((one) => one[key]))} (${Math.max(...of.map((one) => one[key]))})`
  return Object.fromEntries(
    [...byCalls].sort().map(([kind, entries]) => {
      const counts = entries.map(([, count]) => count)
      const row = {
        operations: counts.length,
        statements: told(counts, 'statements'),
        'rows read': told(counts, 'rowsRead'),
      }
      return [
        kind,
        {
          ...row,
          'rows written': told(counts, 'rowsWritten'),
          KV: told(counts, 'kv'),
          queue: told(counts, 'queue'),
        },
      ]
    }),
  )
}

/** How often Gatehouse would have answered while the other answers once: above 1 it is the faster. */
export const peersTable = (peers: Found['peers']): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries(peers).map(([name, { calls, times }]) => [
      name,
      {
        'D1 calls': calls.gatehouse,
        'of better-auth': calls.betterAuth,
        'better-auth / Gatehouse': ratio(times.betterAuth, times.gatehouse),
        'Gatehouse / Hono and a read': ratio(times.gatehouse, times.honoAndRead),
      },
    ]),
  )

/** What each operation takes in the larger worlds, over the smallest. */
export const growthTable = (growth: Found['growth']): Readonly<Record<string, Row>> =>
  Object.fromEntries(
    Object.entries(growth).map(([name, worlds]) => {
      const [smallest, ...larger] = Object.entries(worlds)
      const [, base] = smallest ?? ['', { rowsRead: 0, milliseconds: 1 }]
      const more = larger.map(([users, { rowsRead, milliseconds }]) => ({
        [`rows at ${users}`]: rowsRead,
        [`time at ${users}`]: ratio(milliseconds, base.milliseconds),
      }))
      return [name, Object.assign({ [`rows at ${smallest?.[0]}`]: base.rowsRead }, ...more) as Row]
    }),
  )
