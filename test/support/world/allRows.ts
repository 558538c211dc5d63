import { env } from 'cloudflare:workers'
import { rows } from './world'

/**
 * All rows of all tables, and all that KV holds but for the dev mailbox (whose mails carry links on purpose),
 * as one text.
 */
export async function allRows(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT GLOB 'sqlite*'
      AND name NOT GLOB '_cf*'`,
  )
  const answers = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)))
  const { keys } = await env.KV.list()
  const kept = keys.map(({ name }) => name).filter((name) => !name.startsWith('mail:'))
  const values = await Promise.all(kept.map((name) => env.KV.get(name)))
  return JSON.stringify([answers.map(({ results }) => results), kept, values])
}
