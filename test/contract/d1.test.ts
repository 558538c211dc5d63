import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { refuse } from '../../worker/access/commit'
import { batch, meter, type Statement } from '../../worker/data/batch'
import { reasonOf } from '../../worker/data/failures'
import { statements } from '../../worker/data/statements'

const failureOf = (statement: Statement) =>
  batch({ d1: env.DB, meter: meter() }, [statement]).then(
    () => null,
    (error: unknown) => error,
  )

test('D1 tells the reason of a refusal that aborted a batch', async () => {
  const failure = await failureOf(refuse('last-member', sql`TRUE`))
  expect(String(failure)).toMatch(/D1_ERROR: last-member: SQLITE_CONSTRAINT/)
  expect(reasonOf(failure)).toEqual({ refused: 'last-member' })
})
test('D1 tells which column had to be unique', async () => {
  const again = statements.run(sql`INSERT INTO feature (name, type, title, description, created)
    SELECT name, type, title, description, created FROM feature LIMIT 1`)
  expect(reasonOf(await failureOf(again))).toEqual({ notUnique: 'feature.name' })
})
test('another failure of D1 is no refusal', async () => {
  expect(reasonOf(await failureOf(statements.run(sql`SELECT 1 FROM no_such_table`)))).toBeNull()
  expect(reasonOf(new Error('away'))).toBeNull()
})
