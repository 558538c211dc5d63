import { scansAllowed, smallTables } from '../tables/plans.table'

const seen = new Set<string>()
const waiting = new Set<string>()

/**
 * The database, watched: every statement that is prepared through it is remembered until its plan has been
 * looked at.
 */
export const watched = (database: D1Database): D1Database =>
  new Proxy(database, {
    get(target, property) {
      if (property === 'prepare')
        return (text: string) => {
          if (!seen.has(text)) waiting.add(text)
          return target.prepare(text)
        }
      const value = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/**
 * Looks at the plans of what was prepared since. Throws when one reads a table that grows from one end to the
 * other.
 */
export async function holdPlans(database: D1Database): Promise<void> {
  const texts = [...waiting]
  waiting.clear()
  for (const text of texts) seen.add(text)
  if (texts.length === 0) return
  const plans = await database.batch<{ detail: string }>(
    texts.map((text) => database.prepare(`EXPLAIN QUERY PLAN ${text}`).bind(...parametersOf(text))),
  )
  const faults = texts.flatMap((text, at) =>
    scansIn(text, plans[at]?.results ?? []).map((scan) => `${scan}\n  in ${text}`),
  )
  if (faults.length > 0) throw new Error(`Reads a whole table:\n${faults.join('\n')}`)
}

/** As many nulls as the statement has parameters: D1 wants them all, the plan does not depend on them. */
const parametersOf = (text: string): null[] =>
  Array<null>(text.replaceAll(/'[^']*'/g, '').split('?').length - 1).fill(null)

function scansIn(text: string, plan: readonly { detail: string }[]): string[] {
  const tables = tablesByAlias(text)
  const scans = plan.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? [])
  const grown = scans
    .map((alias) => tables.get(alias))
    .filter((table) => table !== undefined && !smallTables.has(table))
  // Where a statement's text is broken into lines is no matter of its plan.
  const line = text.replaceAll(/\s+/g, ' ')
  return scansAllowed.some((part) => line.includes(part)) ? [] : grown.map((table) => `SCAN ${table}`)
}

const follows = ['on', 'where', 'left', 'join', 'inner', 'set', 'limit', 'order', 'group', 'union', 'using']
const alias = String.raw`(?:as\s+)?"?(?!(?:${follows.join('|')})\b)(\w+)"?`
const tableAndAlias = new RegExp(String.raw`\b(?:from|join|update|into)\s+"?(\w+)"?(?:\s+${alias})?`, 'gi')

/** What the names in a plan stand for: each table by its alias and by its own name. */
function tablesByAlias(text: string): Map<string, string> {
  const named = [...text.matchAll(tableAndAlias)]
  return new Map(
    named.flatMap(
      ([, table = '', alias]) =>
        [[table, table], ...(alias ? [[alias, table] as const] : [])] as [string, string][],
    ),
  )
}
