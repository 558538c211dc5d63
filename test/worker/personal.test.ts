import { describe, expect, test } from 'vitest'
import { accountExport } from '../../worker/identity/leaving/export/shapes'
import { erasedTables, exportedAs, keptAfterErasure, notExported } from '../support/tables/personal.table'
import { rows } from '../support/world/world'

const sounds =
  /(^|_)(user|person|owner|email|recipient|actor|creator|invitor|approver|requester|subject)(_|$)|^used_by$/
/** Every column that refers to a person: by a foreign key, or by what it is called. */
async function personalColumns(): Promise<string[]> {
  const columns = await rows<{ of: string; name: string; isKey: 0 | 1 }>(
    `SELECT t.name AS of, c.name, EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name) k
        WHERE k."from" = c.name AND k."table" = 'user') AS isKey
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '%_cf_%'`,
  )
  return columns
    .filter(({ name, isKey }) => isKey === 1 || sounds.test(name))
    .map(({ of, name }) => `${of}.${name}`)
}

describe('every column that refers to a person', () => {
  test('is in the export of that person, or in the list of those that are not, with the reason', async () => {
    const columns = await personalColumns()
    expect(columns.length).toBeGreaterThan(40)
    expect([...Object.keys(exportedAs), ...Object.keys(notExported)].sort()).toEqual(columns.sort())
    const parts = Object.keys(accountExport.shape)
    expect(Object.values(exportedAs).filter((part) => !parts.includes(part))).toEqual([])
  })
  test('goes when the account is erased, or is in the list of those that stay, with the reason', async () => {
    const stays = (await personalColumns()).filter(
      (column) => !erasedTables.some((table) => column.startsWith(`${table}.`)),
    )
    const othersOnly = Object.keys(keptAfterErasure).filter((column) => !stays.includes(column))
    // Of tables whose rows about a person go, other columns may name one who stays.
    const besides = /\.(invitor|approver|creator|requester|actor)(_id)?$/
    expect(othersOnly.filter((column) => !besides.test(column))).toEqual([])
    expect(stays.filter((column) => !(column in keptAfterErasure))).toEqual([])
  })
  test('and such rows go by the column that says whose they are', async () => {
    const columns = await personalColumns()
    expect(erasedTables.filter((table) => !columns.includes(`${table}.user_id`))).toEqual([])
    const beside = columns.filter(
      (column) =>
        erasedTables.some((table) => column.startsWith(`${table}.`)) &&
        /_id$/.test(column) &&
        !column.endsWith('.user_id'),
    )
    expect(beside.filter((column) => !(column in keptAfterErasure))).toEqual([])
  })
})
