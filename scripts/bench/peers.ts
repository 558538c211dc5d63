import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is measured beside the product: no dependency of it, so it is installed here when it is first needed.
 */
const packages = { 'better-auth': '1.7.25', '@better-auth/passkey': '1.7.6', '@better-auth/api-key': '1.7.5' }
/** Where it is put: beside what npm keeps there, and gone with node_modules. */
const folder = join('node_modules', '.cache', 'gatehouse-bench')
const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)

/** The versions that are there after it. */
export function installPeers(): typeof packages {
  const file = join(folder, 'package.json')
  if (existsSync(join(folder, 'node_modules')) && existsSync(file) && readFileSync(file, 'utf8') === manifest)
    return packages
  console.log(`Installing ${Object.keys(packages).join(', ')} into ${folder} ...`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, manifest)
  // Their peers are frameworks that nobody needs here.
  const { status } = spawnSync(
    'npm',
    ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('npm install failed')
  return packages
}
