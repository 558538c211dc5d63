import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { selectRows } from '../../../worker/data/rows'
import { isRead, returning, statements } from '../../../worker/data/statements'
import { feature } from '../../../worker/data/tables/features'

const stores = import.meta.glob<string>('../../../worker/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('a statement is a read or a change by how it was built, whatever its text begins with', () => {
  const reads = [
    statements.select().from(feature).where(sql`TRUE`),
    statements.all(sql`SELECT 1`),
    statements.get(sql`WITH one AS (SELECT 1 AS n) SELECT n FROM one`),
    selectRows({ id: feature.id }, sql`FROM ${feature}`),
  ]
  const changes = [
    statements.insert(feature).select(sql`SELECT 1`),
    statements.update(feature).set({ title: '' }),
    statements.delete(feature).returning(),
    statements.run(sql`DELETE FROM feature`),
    returning(sql`UPDATE feature SET title = '' RETURNING id`),
  ]
  expect(reads.map(isRead)).toEqual(reads.map(() => true))
  expect(changes.map(isRead)).toEqual(changes.map(() => false))
})

test('SQL that changes rows stands in run or returning, never in what reads', () => {
  const changing = /statements\s*\.(all|get)(<[^(]*>)?\(\s*sql(<[^`]*>)?`\s*(INSERT|UPDATE|DELETE|REPLACE)\b/
  expect(Object.keys(stores).length).toBeGreaterThan(100)
  expect(Object.keys(stores).filter((file) => changing.test(stores[file] ?? ''))).toEqual([])
})
