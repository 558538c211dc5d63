import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commonPasswords, writeCommonPasswords } from '../../web/build/commonPasswords'
import { SHARDS, shardOf } from '../../worker/identity/passwords/commonPasswords'

test('every common password stands in the file where the Worker looks for it, and nothing else does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-passwords-'))
  writeCommonPasswords(folder)
  const files = Array.from({ length: SHARDS }, (_, shard) =>
    readFileSync(join(folder, 'common-passwords', `${shard}.txt`), 'utf8').split('\n'),
  )
  rmSync(folder, { recursive: true })
  expect(files.flat().sort()).toEqual(commonPasswords())
  expect(files.flatMap((lines, shard) => lines.filter((line) => shardOf(line) !== shard))).toEqual([])
  expect(Math.max(...files.map((lines) => lines.length))).toBeLessThan(300)
  expect(commonPasswords()).toHaveLength(17_950)
})
