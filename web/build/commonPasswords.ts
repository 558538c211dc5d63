import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { SHARDS, shardOf } from '../../worker/identity/passwords/commonPasswords.ts'
import { coreOf } from '../../worker/identity/passwords/coreOf.ts'

const source = resolve(
  import.meta.dirname,
  '../../node_modules/@zxcvbn-ts/language-common/src/passwords.json',
)
/** Nobody can choose a shorter one: PASSWORD_MIN_LENGTH is at least 8. */
const SHORTEST = 8

/** The passwords of `@zxcvbn-ts/language-common` (MIT), the commonest first: NFC, lower case. */
export function commonestPasswords(): readonly string[] {
  const all: string[] = JSON.parse(readFileSync(source, 'utf8'))
  return all.map((one) => one.normalize('NFC').toLowerCase()).filter((one) => !one.includes('\n'))
}

/** What the Worker looks up: those of them that somebody could choose, and the cores of all; sorted. */
export function commonPasswords(): readonly string[] {
  const all = commonestPasswords()
  const chosen = all.filter((one) => [...one].length >= SHORTEST)
  const cores = all.map(coreOf).filter((core) => core !== '')
  return [...new Set([...chosen, ...cores])].sort()
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
