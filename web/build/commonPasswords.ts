import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { SHARDS, shardOf } from '../../worker/identity/passwords/commonPasswords.ts'

const source = resolve(
  import.meta.dirname,
  '../../node_modules/@zxcvbn-ts/language-common/src/passwords.json',
)
/** Nobody can choose a shorter one: PASSWORD_MIN_LENGTH is at least 8. */
const SHORTEST = 8

/**
 * The passwords of `@zxcvbn-ts/language-common` (MIT) that somebody could choose: NFC, lower case, sorted.
 */
export function commonPasswords(): readonly string[] {
  const all: string[] = JSON.parse(readFileSync(source, 'utf8'))
  const kept = all
    .map((one) => one.normalize('NFC').toLowerCase())
    .filter((one) => [...one].length >= SHORTEST && !one.includes('\n'))
  return [...new Set(kept)].sort()
}

/** Writes the list into `common-passwords/0.txt` and so on, as the Worker looks them up. */
export function writeCommonPasswords(outDir: string): void {
  const shards = Map.groupBy(commonPasswords(), shardOf)
  const folder = join(outDir, 'common-passwords')
  mkdirSync(folder, { recursive: true })
  for (let shard = 0; shard < SHARDS; shard += 1)
    writeFileSync(join(folder, `${shard}.txt`), (shards.get(shard) ?? []).join('\n'))
}

/** Puts the list of common passwords among the static assets. */
export function commonPasswordsPlugin(): Plugin {
  let outDir = ''
  return {
    name: 'gatehouse-common-passwords',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    writeBundle: () => writeCommonPasswords(outDir),
  }
}
