import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commonestPasswords, commonPasswords, writeCommonPasswords } from '../../web/build/commonPasswords'
import { SHARDS, shardOf } from '../../worker/identity/passwords/commonPasswords'
import { lookUps, passwordFaults } from '../../worker/identity/passwords/rules'
import { paddings } from '../support/world/padded'

test('every common password stands in the file where the Worker looks for it, and nothing else does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-passwords-'))
  writeCommonPasswords(folder)
  const files = Array.from({ length: SHARDS }, (_, shard) =>
    readFileSync(join(folder, 'common-passwords', `${shard}.txt`), 'utf8').split('\n'),
  )
  rmSync(folder, { recursive: true })
  expect(files.flat().sort()).toEqual(commonPasswords())
  expect(files.flatMap((lines, shard) => lines.filter((line) => shardOf(line) !== shard))).toEqual([])
  expect(Math.max(...files.map((lines) => lines.length))).toBeLessThan(400)
  expect(commonPasswords()).toHaveLength(44_775)
})

describe('of the 3,500 commonest passwords, made long enough, at least 3,000 are refused', () => {
  const listed = new Set(commonPasswords())
  const commonest = commonestPasswords().slice(0, 3500)
  const frame = { minLength: 15, name: '', email: 'nobody@example.org', product: 'Gatehouse' }
  const isRefused = (password: string) => {
    const isListed = lookUps(password).some((one) => listed.has(one))
    return passwordFaults(password, { ...frame, isListed }).includes('password-common')
  }
  test.each(paddings)('%s', (_, pad) => {
    const padded = commonest.map(pad)
    expect(padded.filter((password) => [...password].length < 15)).toEqual([])
    expect(padded.filter(isRefused).length).toBeGreaterThan(3000)
  })
})
