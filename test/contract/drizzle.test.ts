import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { batch, batchAround, meter, queryOf } from '../../worker/data/batch'
import { selectRows } from '../../worker/data/rows'
import { statements } from '../../worker/data/statements'
import { feature } from '../../worker/data/tables/features'

const database = () => ({ d1: env.DB, meter: meter() })

describe('what data/batch and data/statements use of drizzle’s inside', () => {
  test('a statement of any builder is prepared without a database: its text and its parameters', () => {
    const built = [
      statements.select({ id: feature.id }).from(feature).where(sql`${feature.name} = ${'a'}`),
      statements.insert(feature).select(sql`SELECT ${'a'}`),
      statements.update(feature).set({ title: 'a' }),
      statements.delete(feature).where(sql`${feature.name} = ${'a'}`),
      statements.all(sql`SELECT ${'a'}`),
      statements.run(sql`SELECT ${'a'}`),
    ]
    for (const statement of built) {
      const { sql: text, params } = queryOf(statement)
      expect(text).toContain('?')
      expect(params).toEqual(['a'])
    }
  })
  test('a batch maps each result to its statement: rows of a select, of SQL, one row, and none', async () => {
    const [rows, raw, one] = await batch(database(), [
      statements.select({ id: feature.id, isForAdmins: feature.canBeManageByAdmin }).from(feature).limit(1),
      statements.all<{ n: number }>(sql`SELECT 1 AS n UNION ALL SELECT 2`),
      statements.get<{ n: number }>(sql`SELECT 3 AS n`),
    ])
    expect(rows.map(({ isForAdmins }) => typeof isForAdmins)).toEqual(['boolean'])
    expect(raw).toEqual([{ n: 1 }, { n: 2 }])
    expect(one).toEqual({ n: 3 })
  })
  test('two columns of one name, which drizzle would mix up in a batch, are refused', async () => {
    const twice = statements
      .select({ id: feature.id, other: sql<number>`7`.as('id') })
      .from(feature)
      .limit(1)
    await expect(batch(database(), [twice])).rejects.toThrow('Two columns share a name')
  })
  test('named statements around a list give their results by name, the list in its order', async () => {
    const number = (n: number) => selectRows({ n: sql<number>`${n}` }, sql``)
    const { named, results } = await batchAround(
      database(),
      { first: number(1), left: null, third: number(3) },
      [number(4), number(5)] as const,
      [number(6)],
    )
    expect(named.first).toEqual([{ n: 1 }])
    expect(named.left).toBeUndefined()
    expect(named.third).toEqual([{ n: 3 }])
    expect(results).toEqual([[{ n: 4 }], [{ n: 5 }]])
  })
})
