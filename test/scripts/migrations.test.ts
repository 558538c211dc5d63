import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../drizzle.config'
import { run } from '../../scripts/run'
import { strict } from '../../scripts/strict'

test('the migrations are in step with the tables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-migrations-'))
  try {
    cpSync('migrations', folder, { recursive: true })
    const { dialect, schema, casing } = config
    run('drizzleKit', [
      'generate',
      '--dialect',
      dialect,
      '--schema',
      `${schema}`,
      '--casing',
      `${casing}`,
      '--out',
      relative('.', folder),
    ])
    expect(readdirSync(folder)).toEqual(readdirSync('migrations'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every table of a generated migration is made STRICT, once', () => {
  const table = (name: string) => `CREATE TABLE \`${name}\` (\n\t\`id\` integer\n);`
  const index = 'CREATE INDEX `x` ON `one` (`id`);'
  const generated = `${table('one')}\n--> statement-breakpoint\n${table('two')}\n${index}`
  const wanted = generated.replaceAll('\n);', '\n) STRICT;')
  expect(strict(generated)).toBe(wanted)
  expect(strict(wanted)).toBe(wanted)
})
