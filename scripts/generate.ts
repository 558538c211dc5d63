import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissionsPage } from './generate/permissionsPage'
import { show } from './run'
import { strict } from './strict'

/**
 * `npm run generate -- --name what-it-does`: the migration from the last one to the tables of today, or an
 * empty one with `--custom`. Its tables are made STRICT; migrations that were there before are left alone.
 * The page of permissions is made anew each time; `npm run generate -- --pages` makes it alone.
 */
const folder = 'migrations'
const migrations = () => readdirSync(folder).filter((name) => name.endsWith('.sql'))

writeFileSync('worker/access/permissions/README.md', permissionsPage())

const options = process.argv.slice(2)
if (!options.includes('--pages')) {
  const before = migrations()
  process.exitCode = show('drizzleKit', ['generate', ...options])
  for (const name of migrations().filter((one) => !before.includes(one))) {
    const file = join(folder, name)
    writeFileSync(file, strict(readFileSync(file, 'utf8')))
  }
}
