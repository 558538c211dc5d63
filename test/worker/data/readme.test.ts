import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import page from '../../../worker/data/README.md?raw'

const modules = import.meta.glob<Record<string, unknown>>('../../../worker/data/tables/*.ts', { eager: true })
const tables = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((one): one is SQLiteTable => is(one, SQLiteTable))
  .map(getTableName)

/** The cells of each row whose first cell is the name of a table. */
const rows = page
  .split('\n')
  .filter((line) => /^\| `[a-z_]+` \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('the page of the tables has a row for each table, and for no other', () => {
  expect(rows.map(([, name]) => name?.replaceAll('`', '')).sort()).toEqual(tables.sort())
})
test('each row says what the table holds, who writes it and when it goes', () => {
  for (const row of rows)
    expect(row.map((cell) => cell !== '')).toEqual([false, true, true, true, true, false])
})
