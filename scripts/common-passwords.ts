import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../node_modules/@zxcvbn-ts/language-common/src/passwords.json')
const target = join(import.meta.dirname, '../worker/passwords/common-passwords.txt')
/** Nobody can choose a shorter one: PASSWORD_MIN_LENGTH is at least 8. */
const SHORTEST = 8

/**
 * The list that the Worker ships: the passwords of `@zxcvbn-ts/language-common` (MIT) that somebody could choose, in lower case, sorted by
 * UTF-16 units, each line ended by a line feed.
 */
export function commonPasswordLines(): string {
  const all: string[] = JSON.parse(readFileSync(source, 'utf8'))
  const kept = new Set(
    all.map((one) => one.normalize('NFC').toLowerCase()).filter((one) => [...one].length >= SHORTEST && !one.includes('\n')),
  )
  return [...kept]
    .sort()
    .map((one) => `${one}\n`)
    .join('')
}

if (import.meta.main) {
  writeFileSync(target, commonPasswordLines())
  console.log(`Wrote ${target}`)
}
