/**
 * Installs what is missing, before any other script: `npm ci`, but only when node_modules is not what
 * package-lock.json says. Runs on the machine's own Node (20 or later) before anything is installed, so it
 * has no dependencies.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/**
 * Whether every package of the lockfile is there in its version; an optional one may be missing, as it is for
 * another system.
 */
function isInstalled() {
  const there = packagesOf('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '')
  return wanted.every(([path, { version, optional }]) =>
    there[path] ? there[path].version === version : optional === true,
  )
}

/** The path without node_modules: npm must not run on the very Node that it is about to replace. */
const outerPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter)

if (!isInstalled()) {
  console.log('Installing packages (npm ci) ...')
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    env: { ...process.env, PATH: outerPath() },
  })
  if (status !== 0) console.error('npm ci failed: nothing else was tried.')
  process.exitCode = status ?? 1
}
