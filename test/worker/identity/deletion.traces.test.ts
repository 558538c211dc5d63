import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { days } from '../../../worker/kit/duration'
import { fateOf, leave } from '../../support/browser/leaver'
import { at } from '../../support/browser/two-step'
import { erasedTables, keptAfterErasure } from '../../support/tables/personal.table'
import { evaOfEverything } from '../../support/world/everything'
import { tick } from '../../support/world/mailbox'
import { rows, superAdmin } from '../../support/world/world'

beforeEach(() => {
  at(0)
})
afterEach(() => {
  vi.useRealTimers()
})
/** Whatever is kept in any table, row by row. */
async function everyRow(): Promise<{ table: string; row: Record<string, unknown> }[]> {
  const tables = await rows<{ name: string }>(
    `SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%cf%'`,
  )
  const found = await Promise.all(
    tables.map(async ({ name }) =>
      (await rows<Record<string, unknown>>(`SELECT * FROM ${name}`)).map((row) => ({ table: name, row })),
    ),
  )
  return found.flat()
}
/** The tables whose rows hold something of Eva in words. */
const tracesOfEva = async () =>
  [
    ...new Set(
      (await everyRow()).filter(({ row }) => /canary/i.test(JSON.stringify(row))).map(({ table }) => table),
    ),
  ].sort()

describe('of an erased account nothing is left', () => {
  test('in any row of any table, but for its receipt until that is sent, or a month old', async () => {
    const eva = await evaOfEverything()
    await leave(eva)
    for (const table of erasedTables)
      expect([table, (await rows(`SELECT 1 FROM ${table} WHERE user_id = ?`, eva.id)).length > 0]).toEqual([
        table,
        table !== 'session',
      ])
    at(days(14))
    await tick()
    expect((await fateOf(eva)).isGone).toBe(true)
    expect(await tracesOfEva()).toEqual(['outbox'])
    expect(await rows('SELECT kind, user_id FROM outbox WHERE recipient = ?', eva.email)).toEqual([
      { kind: 'deletion.done', user_id: null },
    ])
    at(days(14 + 30) + 1)
    await tick()
    expect(await tracesOfEva()).toEqual([])
  })
  test('in the logs of others: nor from where she did something to them', async () => {
    const eva = await evaOfEverything()
    const told = () => rows('SELECT kind FROM security_log WHERE network = ?', eva.browser.network)
    expect(await told()).toContainEqual({ kind: 'invitation.sent' })
    await leave(eva)
    at(days(14))
    await tick()
    expect(await told()).toEqual([])
  })
  test('that says who it was: the id stands only where its row says DELETED', async () => {
    const eva = await evaOfEverything()
    await leave(eva)
    at(days(14))
    await tick()
    for (const table of erasedTables)
      expect([table, await rows(`SELECT 1 FROM ${table} WHERE user_id = ?`, eva.id)]).toEqual([table, []])
    const holding = (await everyRow()).flatMap(({ table, row }) =>
      Object.entries(row).flatMap(([column, value]) =>
        /_id$|^used_by$/.test(column) &&
        !/^(maintainer|organization|project|feature|announcement)_id$/.test(column) &&
        value === eva.id
          ? [`${table}.${column}`]
          : [],
      ),
    )
    expect([...new Set(holding)].filter((column) => !(column in keptAfterErasure))).toEqual([])
  })
  test('while the chain of its log still holds, without what was personal in it', async () => {
    const eva = await evaOfEverything()
    await tick()
    await leave(eva)
    at(days(14))
    await tick()
    await tick()
    const log = await rows<Record<string, never>>(
      'SELECT kind, network, browser, system, data FROM security_log WHERE user_id = ? ORDER BY sequence',
      eva.id,
    )
    expect(log.length).toBeGreaterThan(5)
    expect(log.at(-1)).toMatchObject({ kind: 'account.deleted', network: '', data: '{}' })
    expect(
      new Set(log.map(({ network, browser, system, data }) => [network, browser, system, data].join())),
    ).toEqual(new Set([',,,{}']))
    const verified = await (await superAdmin()).get('/api/admin/security-log/verification')
    expect(verified.body).toMatchObject({ isIntact: true, unsealed: 0 })
  })
})
