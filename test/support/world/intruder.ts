import { env } from 'cloudflare:workers'
import { rows } from './world'

/**
 * Somebody with the whole database in their hands and none of the Worker's keys: runs these statements with
 * the triggers of the log out of the way, and puts those back.
 */
export async function withDatabase(...changes: readonly string[]): Promise<void> {
  const triggers = await rows<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'security_log'`,
  )
  const run = (texts: readonly string[]) => env.DB.batch(texts.map((text) => env.DB.prepare(text)))
  await run(triggers.map(({ name }) => `DROP TRIGGER ${name}`))
  try {
    await run(changes)
  } finally {
    await run(triggers.map(({ sql }) => sql))
  }
}

/** Every row of the log and its ends as it is now; gives what puts all of it back. */
export async function snapshotOfLog(): Promise<() => Promise<void>> {
  const tables = ['security_log', 'security_log_chain']
  for (const table of tables) await env.DB.exec(`CREATE TABLE ${table}_then AS SELECT * FROM ${table}`)
  return async () => {
    await withDatabase(
      ...tables.flatMap((table) => [
        `DELETE FROM ${table}`,
        `INSERT INTO ${table} SELECT * FROM ${table}_then`,
        `DROP TABLE ${table}_then`,
      ]),
    )
  }
}
